# deepcopy of plain containers: what is shared stays shared, cycles, tuples, deep nesting, and one odd thing inside.
from copy import copy, deepcopy


class Own:
    def __deepcopy__(self, memo):
        return 'own copy'


class Kept(list):
    pass


a = [1, [2, 3]]
b = deepcopy(a)
print(b, b is a, b[1] is a[1])
shared = [1]
b = deepcopy([shared, shared, {'k': shared}])
print(b[0] is b[1], b[0] is b[2]['k'], b[0] is shared)
loop = [1]
loop.append({'loop': loop})
b = deepcopy(loop)
print(b[1]['loop'] is b, b)
t = (1, 'a', (2.5, None))
print(deepcopy(t) is t, deepcopy([t])[0] is t)
u = ([1], (2,))
v = deepcopy(u)
print(v, v is u, v[0] is u[0], v[1] is u[1])
inner = []
w = (inner, 1)
inner.append(w)
x = deepcopy(w)
print(x[0][0] is x, x[0] is inner)
y = deepcopy(inner)
print(y[0][0] is y, y is inner)
print(deepcopy([Own(), [Own()]]), deepcopy({(1, 2): [3]}), deepcopy({1.5: [True]}))
k = Kept([1, [2]])
k.note = [5]
c = deepcopy([k])[0]
print(type(c).__name__, c, c.note, c.note is k.note)
print(deepcopy({1, 2}), deepcopy(frozenset([1])), deepcopy(b'x'), deepcopy(range(3)), deepcopy([b'x', 10 ** 30, 1j, ...]))
deep = []
for _ in range(200):
    deep = [deep]
n, d = 0, deepcopy(deep)
while d:
    n, d = n + 1, d[0]
print(n)
far = []
for _ in range(100000):
    far = [far]
try:
    deepcopy(far)
except RecursionError:
    print('too deep')
memo = {}
e = deepcopy(a, memo)
print(memo[id(a)] is e, len(memo))
d = {'a': 1, 'b': 2, 'c': [3]}
del d['b']
f = deepcopy(d)
f['a'] = 9
print(f, d, copy(d) == d, copy(a)[1] is a[1], copy(list), copy(3), copy('x'))
fl = [1.5, -0.0, float('inf')]
print(deepcopy(fl), deepcopy([fl, fl])[0] is deepcopy(fl))
