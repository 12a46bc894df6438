# Loops long enough to be specialised: int sums, float sums, mixed types appearing late, early exits.
def int_sum(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total
print(int_sum(20000))
def late_float(n):
    total = 0
    for i in range(n):
        total += 1 if i < n - 1 else 0.5
    return total
print(late_float(5000), type(late_float(5000)).__name__)
def overflow(n):
    x = 1
    for i in range(n):
        x = x * 3 + 1
        if i % 40 == 39:
            x %= 1000003
    return x
print(overflow(5000))
def late_str(items):
    out = 0
    for v in items:
        try:
            out += v
        except TypeError as e:
            out = str(out) + ':' + v
    return out
print(late_str([1] * 3000 + ['end']))
def grows(n):
    a = 9007199254740000
    for i in range(n):
        a += 1
    return a, a * a
print(grows(2000))
def collatz(limit):
    best = 0
    for n in range(1, limit):
        k, m = 0, n
        while m != 1:
            m = m >> 1 if not m & 1 else 3 * m + 1
            k += 1
        if k > best:
            best, at = k, n
    return best, at
print(collatz(2000))
def sieve(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(range(i * i, n + 1, i))
    return sum(flags)
print(sieve(10000))
def newton(x):
    g = x
    while abs(g * g - x) > 1e-12:
        g = (g + x / g) / 2
    return g
print(newton(2), newton(2.0), newton(10**10))
def lcg(n, seed=42):
    for _ in range(n):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return seed
print(lcg(1000), lcg(1))
