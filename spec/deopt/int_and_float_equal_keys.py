# Values that compare equal but differ in kind go through warm dict, set and memo code.
def memo(f):
    cache = {}
    def g(x):
        if x in cache: return cache[x]
        cache[x] = r = f(x)
        return r
    return g
@memo
def describe(x): return f'{type(x).__name__} {x}'
print([describe(x) for x in [1, 1.0, True, 2.0, 2, 0, False, -0.0, 2 ** 60, float(2 ** 60)]])
d = {}
for i in range(2000):
    d[i % 10] = i
    d[float(i % 10)] = -i
print(d)
s = set()
for i in range(3000): s.add(i if i % 2 else i / 2)
print(len(s), 1.5 in s, 3 in s, 3.0 in s)
xs = [1, 1.0, True] * 500
print(xs.count(1), xs.index(True), len(set(xs)), xs == [1] * 1500)
t = {}
for i in range(1000): t[i, i % 2 == 0] = i
print(t[4, True], t[4, 1], t[4.0, 1.0], (4, False) in t, t.get((5, 0)))
keep = {True: 'a'}
keep[1] = 'b'
keep[1.0] = 'c'
print(keep)
for i in range(1500): keep[i] = i
print(keep[True], keep[1.0], list(keep)[:2])
u = {i: str(i) for i in range(1000)}
print(u.get(5.0), u.get(5.5), u.get('5'), u.get(True), u.pop(7.0), 7 in u, u.setdefault(3.0, 'x'))
