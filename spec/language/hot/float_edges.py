# -0.0, NaN and infinities inside loops that were typed as floats or ints.
def accumulate(values):
    t = 0.0
    for v in values:
        t = t * 0.5 + v
    return t
print(accumulate([1.0] * 1000), accumulate([1.0] * 1000 + [float('inf')]), accumulate([1.0] * 10 + [float('nan')] + [1.0]), accumulate([-0.0] * 2000), accumulate([0.0, -0.0] * 500), accumulate([1] * 1000), accumulate([10**300] * 100))
def signs(n):
    out = []
    x = 1.0
    for i in range(n):
        x = -x * 0.5
        if i % 300 == 0:
            out.append(x)
    return out, x
print(signs(1200))
def zero(n):
    z = 0
    for i in range(n):
        z = -z
        z = z * -1
    return z, str(z), 1 / (z + 1)
print(zero(1001))
def fzero(n):
    z = 0.0
    for i in range(n):
        z = -z
    return z
print(fzero(1000), fzero(1001), fzero(1001) == 0, str(fzero(1001)))
def int_zero_times(n):
    out = []
    for i in range(n):
        r = 0 * -i
        q = 0 // -(i + 1)
        m = 0 % -(i + 1)
        out.append(str(r) + str(q) + str(m))
    return set(out)
print(int_zero_times(1000))
def compare(values):
    lo = hi = values[0]
    eq = 0
    for v in values:
        if v < lo:
            lo = v
        if v > hi:
            hi = v
        if v == v:
            eq += 1
    return lo, hi, eq
print(compare([1.5, float('nan'), -2.5, float('inf'), -float('inf')] * 300), compare([float('nan'), 1.0, 2.0]), compare([0.0, -0.0, 0.0]), compare([3, 2.5, True, 10**20]))
def divide(n):
    out = []
    for i in range(-3, n):
        try:
            out.append(6 / i)
        except ZeroDivisionError as e:
            out.append(str(e))
    return out[:8], sum(x for x in out if not isinstance(x, str))
print(divide(1000))
def powers(base, n):
    x = 1.0
    for i in range(n):
        x = x * base
    return x
print(powers(1.5, 100), powers(2.0, 1100), powers(-2.0, 1101), powers(0.5, 1100), powers(-0.5, 1101), powers(10, 25))
