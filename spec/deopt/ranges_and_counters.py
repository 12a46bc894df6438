# range objects with steps, bounds and loop variables of unusual kinds in hot loops.
def total(r):
    t = 0
    for i in r: t += i
    return t
for _ in range(50): total(range(100))
print(total(range(2000)), total(range(2000, 0, -1)), total(range(0, 100, 7)), total(range(5, 5)), total(range(10, 0)), total(range(True, 5)))
print(total(range(2 ** 53 - 2, 2 ** 53 + 3)), total(range(2 ** 64, 2 ** 64 + 2)), total(range(-(2 ** 53) - 2, -(2 ** 53) + 1)), total(range(10 ** 20, 0, -10 ** 19)))
n = 0
for i in range(10 ** 30):
    n += 1
    if n == 2000: break
print(i, len(range(0, 10 ** 6, 3)))
class Idx:
    def __index__(self): return 4
print(total(range(Idx())), list(range(1, Idx())))
for bad in (1.5, '3', None):
    try:
        total(range(bad))
    except TypeError as e:
        print(e)
def changes(n):
    out = []
    for i in range(n):
        i = i * 2
        if i == 40: n = 5; i = 'str'
        out.append(i)
    return len(out), out[18:23]
print(changes(2000))
def mod_limit(n):
    c = 0
    limit = n
    for i in range(limit):
        limit = 10
        c += 1
    return c, i, limit
print(mod_limit(1500))
i = 0
while i < 2000:
    i += 1 if i != 1000 else 2 ** 10
print(i)
k = 10
while k: k -= 0.5 if k < 5 else 1
print(k, type(k).__name__)
r = range(1, 3000, 3)
print(r[5], r[-1], r[2:5], 7 in r, 8 in r, r.index(7), r.count(8), len(r), r[::-1][:2], list(reversed(r))[:2], 7.0 in r, 'x' in r, r == range(1, 2999, 3))
down = 0
for a in range(60):
    for b in range(a, -1, -1):
        for c in range(b, a):
            down += c - b
print(down)
e = enumerate(range(2000), start=2 ** 53 - 1)
print([next(e) for _ in range(4)][-1])
print([x for x in range(5) for x in range(x)], sum(i for i in range(3000) if i % 7 == 3), max(range(10), key=lambda v: -abs(v - 4)))
