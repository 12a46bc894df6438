# Starred targets take a list of the rest, anywhere, once.
a, *b = 1, 2, 3
*c, d = 'xyz'
e, *f, g = range(6)
h, *i = [1]
*j, = 'ab'
[*k] = {1: 'a', 2: 'b'}
*l, m, n = (1, 2)
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n)
(o, *p), *q = ('abc', 1, 2)
r, (s, *t), u = 1, 'hello', 2
*v, (w, *x) = [1, 2, [3, 4, 5]]
print(o, p, q, r, s, t, u, v, w, x)
lst = [0, 0]
d = {}
lst[0], *lst[1], d['k'] = 1, 2, 3, 4
print(lst, d)
class O:
    pass
ob = O()
*ob.rest, ob.last = 'abc'
print(ob.rest, ob.last)
lst = [1, 2, 3, 4]
lst[1:3], *y = 'ab', 5
print(lst, y)
for first, *rest in [(1, 2, 3), 'ab', [9]]:
    print(first, rest, end=' ')
print()
print([(x, y) for x, *y in ['abc', (1,)]], [*rest, *'z'])
def gen():
    for n in range(4):
        print('yield', n, end='; ')
        yield n
a, *b = gen()
print(a, b)
head, *tail = {3: 0, 1: 0}.items()
print(head, tail)
a, *a = 1, 2
print(a)
*a, b = [[1], [2]]
a[0].append('shared')
print(a, b)
for values in ((), (1,), (1, 2)):
    try:
        a, b, *c = values
        print(a, b, c)
    except ValueError as e:
        print(e)
try:
    *a, b, c, d = 'xy'
except ValueError as e:
    print(e)
try:
    a, *b = 5
except TypeError as e:
    print(e)
