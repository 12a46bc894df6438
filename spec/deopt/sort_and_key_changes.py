# sorted and min with keys and comparisons that change while they run.
data = [(i * 7919) % 1009 for i in range(1009)]
print(sorted(data) == list(range(1009)), sorted(data, key=lambda v: -v)[:3], sorted(data, key=str)[:4])
calls = 0
def key(v):
    global calls
    calls += 1
    return v if calls < 900 else float(v)
print(sorted(data, key=key)[:3], calls)
mixed = data[:500] + [0.5, 1e300, float('-inf'), True, 2 ** 70]
s = sorted(mixed)
print(s[:4], s[-2:])
try:
    sorted(data[:100] + ['x'])
except TypeError as e:
    print(e)
class N:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
objs = [N(v) for v in data]
print([o.n for o in sorted(objs)[:4]], max(objs, key=lambda o: o.n).n, min(objs).n)
N.__lt__ = lambda self, o: self.n > o.n
print([o.n for o in sorted(objs)[:4]])
count = 0
def flip(self, o):
    global count
    count += 1
    if count == 300: N.__lt__ = lambda self, o: False
    return self.n < o.n
N.__lt__ = flip
objs.sort()
print(count, len({o.n for o in objs}))
xs = list(range(50))
def nasty(v):
    xs.append(v)
    return v
try:
    xs.sort(key=nasty)
except ValueError as e:
    print(e)
print(len(xs))
def boom(v):
    if v == 40: raise KeyError(v)
    return -v
ys = list(range(60))
try:
    ys.sort(key=boom)
except KeyError as e:
    print(e, ys == list(range(60)))
print(sorted('The quick Brown fox'.split(), key=str.lower), sorted([(2, 'b'), (1, 'z'), (2, 'a')]), sorted([[2], [1, 5], []]), sorted({3: 'a', 1: 'b'}))
stable = sorted(((i % 3, i) for i in range(12)), key=lambda p: p[0])
print(stable, sorted(stable, key=lambda p: p[0], reverse=True)[:4])
total = 0
for i in range(500): total += sorted([i % 5, 3, i % 3])[1]
print(total)
