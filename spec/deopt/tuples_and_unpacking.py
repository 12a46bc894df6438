# Unpacking in hot loops meets tuples, lists, strings and wrong lengths.
def pair(p):
    a, b = p
    return b, a
for i in range(2000): pair((i, i + 1))
print(pair([1, 2]), pair('xy'), pair({'k': 1, 'l': 2}), pair(range(2)), pair((1.5, None)), pair(x for x in (1, 2)))
for bad in ((1,), (1, 2, 3), 5, None, '', [1], range(3), {1: 2}):
    try:
        pair(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
t = 0
for a, (b, *c), d in [(1, (2, 3, 4), 5)] * 1000 + [(1.5, [2], 0), (True, 'xyz', 1)]:
    t += a + d + len(c)
print(t, a, b, c)
def swap_n(n, a, b):
    for i in range(n):
        a, b = b, a
        if i == n - 2: a = str(a)
    return a, b
print(swap_n(2001, 1, 2), swap_n(2000, 1, 2.5))
fa, fb = 0, 1
for i in range(150): fa, fb = fb, fa + fb
print(fa)
def star(xs):
    first, *mid, last = xs
    return first + last, mid
for i in range(1000): star([i, 1, 2, i])
print(star((1.5, 2)), star('abc'), star([2 ** 60, 0, 2 ** 60]), star(range(5)))
try:
    star([1])
except ValueError as e:
    print(e)
points = [(i % 3, i % 5) for i in range(1500)]
seen = {}
for p in points: seen[p] = seen.get(p, 0) + 1
seen[1.0, 2.0] += 0.5
seen[True, False] += 1
print(seen[1, 2], seen[1, 0], len(seen))
def tup(i): return (i, i * 2) if i != 1900 else [i, 'x'] if i else None
out = [0, 0]
for i in range(2000):
    x, y = tup(i)
    if isinstance(y, str): continue
    out[0] += x; out[1] += y
print(out)
for i, (k, v) in enumerate({n: n * n for n in range(1000)}.items()):
    if v > 2000: break
print(i, k, v)
z = 0
for x, y in zip(range(3000), [1] * 1500 + [0.5] * 1500): z += x * y
print(z)
(a, b), c = [[1, 2.5], {'q'}]
print(a, b, c)
