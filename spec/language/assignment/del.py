# del of names, items, slices, attributes and groups of them.
a, b, c, d = 1, 2, 3, 4
del a
del b, c
del (d)
for name in ('a', 'b', 'c', 'd'):
    try:
        {'a': lambda: a, 'b': lambda: b, 'c': lambda: c, 'd': lambda: d}[name]()
    except NameError as e:
        print(e)
l = list(range(10))
del l[0], l[-1], l[2:4]
print(l)
del l[::2]
print(l)
m = {'x': {'y': 1, 'z': 2}, 'w': 3}
del m['x']['y'], m['w']
print(m)
class O:
    cls_attr = 1
o = O()
o.p = 1
o.q = 2
del o.p
print(hasattr(o, 'p'), o.q, o.cls_attr)
(e, f), g = (1, 2), 3
del (e, [f], g)
x = [1, 2, 3]
y = x
del x
print(y)
del y[:]
print(y)
def func():
    v = 1
    del v
    try:
        print(v)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    v = 2
    return v
print(func())
def closure():
    k = 1
    def inner():
        return k
    del k
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    k = 'again'
    return inner()
print(closure())
n = 5
for action in (1, 2, 3, 4, 5, 6, 7):
    try:
        if action == 1: del undefined_name
        elif action == 2: del l[50]
        elif action == 3: del m['nope']
        elif action == 4: del o.nope
        elif action == 5: del o.cls_attr
        elif action == 6: del (1, 2)[0]
        else: del n.real
    except Exception as e:
        print(type(e).__name__, e)
print = print
del O.cls_attr
print(hasattr(O, 'cls_attr'))
