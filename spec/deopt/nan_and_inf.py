# NaN and infinities come into loops that were warm on finite floats.
nan, inf = float('nan'), float('inf')
def stats(xs):
    lo = hi = xs[0]
    n = eq = 0
    t = 0.0
    for x in xs:
        if x < lo: lo = x
        if x > hi: hi = x
        if x == x: eq += 1
        if not x <= 1e308: n += 1
        t += x
    return lo, hi, n, eq, t
warm = [i / 7 for i in range(1000)]
for _ in range(3): stats(warm)
print(stats(warm))
print(stats(warm + [inf]), stats(warm + [-inf]), stats(warm + [inf, -inf]))
print(stats(warm + [nan]), stats([nan] + warm[:3]))
x = 1.0
n = 0
while x != inf:
    x *= 10
    n += 1
print(n, x, -x, x - x, x * 0, x / x, 1 / x, x // 1, 5 % x, -5 % x, x == inf, x > 10 ** 400)
for f in (lambda: x % 5, lambda: int(x), lambda: int(nan), lambda: round(x), lambda: 1.0 / (x - x), lambda: 2.0 ** 2000, lambda: 10 ** 400 * 1.0, lambda: x // 0.0, lambda: range(x)):
    try:
        print(f())
    except (OverflowError, ValueError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
print(nan != nan, nan < 1, 1 < nan, nan == nan, nan in [nan], sorted([3, inf, -inf, 1]), max(nan, 1), max(1, nan), min(nan, 1), not nan)
i, c = 0.0, 0
while not i > 1e6:
    i = i * 2 + 1
    c += 1
    if c == 15: i = nan
    if c > 100: break
print(c, i)
d = {nan: 1, inf: 2}
print(d[nan], d[inf], nan in d, d[1e400])
print(sum([0.1] * 1000), sum([inf, -inf]), 1e308 + 1e308, -1e308 * 10, 5e-324 / 2, 2 ** 53 + 1.0)
