# sum, min, max, abs, round, divmod and pow over values that change kind.
def s(xs): return sum(xs), min(xs), max(xs)
for i in range(500): s([1, 2, 3])
print(s([1, 2.5]), s([True, False]), s([2 ** 70, 1]), s([0.1] * 10), s([1e16, 1, -1e16]), s([0.0, -0.0]), s((1,)), s(range(5)), s({3, 1, 2}))
try:
    s(['a', 'b'])
except TypeError as e:
    print(e)
def f(x): return abs(x), round(x), pow(x, 2), divmod(x, 3), int(x), float(x), str(x), bool(x), hash(x) == hash(x)
for i in range(1000): f(i)
for v in (-5, 2.5, 3.5, -2.5, True, 2 ** 60, -0.0, 1e16):
    print(f(v))
for bad in ('5', None, [1], float('nan'), float('inf')):
    try:
        print(f(bad))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
def r(x, n): return round(x, n)
for i in range(1000): r(i, 0)
print(r(2.675, 2), r(1234, -2), r(1250, -2), r(1350, -2), r(0.5, 0), r(-1.5, 0), r(10 ** 20 + 5, -1), r(True, 0), r(2 ** 53 + 1, 0), r(1e300, 5), r(5e-324, 400))
def p(b, e, m=None): return pow(b, e, m) if m is not None else b ** e
for i in range(1000): p(i, 2)
print(p(2, 62), p(2, 63), p(2, 64), p(2, -1), p(2.0, 3), p(-2, 3), p(0, 0), p(0.0, 0), p(9, 0.5), p(3, 100, 7), p(3, -1, 7), p(2, 10 ** 3) % 97, p(True, 5), p(10, 308) == 1e308, p(-1, 10 ** 6 + 1))
try:
    p(10.0, 309)
except OverflowError as e:
    print(e)
def conv(x): return int(x)
for i in range(1000): conv(i)
print(conv(1.9), conv(-1.9), conv('12'), conv(' -7 '), conv(True), conv(1e20), conv('1_000'))
print(sum([[1], [2]], []), sum((1, 2), 0.5), sum(x for x in (1, 2 ** 64)), min(1, 1.0), max(1, True), min(2, 1.5, True), max('a', 'b'), min([[2], [1, 9]]), max((1, 'a'), (2, 'b')), min({'k': 1, 'a': 2}))
print(sum([0.1, 0.2, 0.3]), sum([0.1] * 3, 0.0), sum([1, 0.1, 10 ** 20, -10 ** 20]), sum([2 ** 53, 1.0, 1]), 0.1 + 0.2 + 0.3)
