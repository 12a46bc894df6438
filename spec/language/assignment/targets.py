# Simple, chained, tuple, list and nested targets, evaluated left to right after the value.
a = b = c = [1]
print(a is b is c, a)
x, y = 1, 2
x, y = y, x
(p, q), [r, (s,)] = (1, 2), ('a', [3])
[m, n] = 'xy'
(o) = 5
(w,) = [7]
u, = 'z',
print(x, y, p, q, r, s, m, n, o, w, u)
d = {}
l = [0, 0, 0]
class O:
    pass
obj = O()
d['k'], l[1], obj.attr, l[-1] = 1, 2, 3, 4
d['a'] = d['b'] = l[0] = obj.z = 'chain'
print(d, l, obj.attr, obj.z)
i = 0
i, l[i] = 2, 'set at 2'
l[0], i = i, 9
print(l, i)
for k, (v, *rest) in [('a', (1, 2, 3)), ('b', 'xyz')]:
    print(k, v, rest, end='; ')
print()
e, f = f2, g = 'cd', 'ef'
print(e, f, f2, g)
(aa, bb), cc = dd = (1, 2), 3
print(aa, bb, cc, dd)
() = []
[] = ()
() = ''
h = h2, h3 = 1, 2
print(h, h2, h3)
(((deep,),),) = (((1,),),)
print(deep, [j for j, in [(1,), (2,)]], {k: v for k, v in ['ab', 'cd']})
t = (1, 2)
t, t2 = t
print(t, t2)
x = [1, 2, 3]
x[0], x[1], x[2] = x[2], x[0], x[1]
print(x)
x[:2], y = 'ab', x
print(x, y is x)
