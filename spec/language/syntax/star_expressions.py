# Stars wherever they are legal.
def f(*a, **k): return a, k
a, b = [1, 2], {'x': 1}
print([*a, 3, *a], (*a, *a), {*a, 3}, {**b, 'y': 2, **b}, f(*a, 3, *a, z=1, **b, **{'q': 2}))
*x, = a
print(x)
first, *mid, last = range(6)
print(first, mid, last)
(p, *q), r = [1, 2, 3], 4
print(p, q, r)
for i, *rest in [(1, 2, 3), (4,)]:
    print(i, rest)
def g():
    return *a, 5
def h():
    yield *a, 6
print(g(), list(h()))
t = *a, *'xy'
print(t)
print({**{}}, [*()], {*()}, [*range(3), *{7}], *a, *[], sep='-')
d = {}
d['k'], *d['rest'] = 1, 2, 3
print(d)
class C: pass
c = C()
c.x, *c.y = 'abc'
print(c.x, c.y)
l = [0] * 5
l[1:3], *l[4:] = [[9, 9], 8] if False else ([9, 9], 8)
print(l)
print(d[*a] if False else 'sub', (lambda *a, **k: (a, k))(*a, **b))
class S:
    def __getitem__(self, k): return k
s = S()
print(s[*a], s[*a, 3], s[1, *a], s[1:2, *a], s[*a,])
for z in *a, 9: print(z, end=' ')
print()
print([y for y in (*a, 3)], max(*a, 0), f(*(n for n in a)), f(**dict(a=1), b=2))
