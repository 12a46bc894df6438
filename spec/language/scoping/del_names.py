# del of locals, globals, several names, items, attributes and nested targets.
a, b, c = 1, 2, 3
del a, (b, [c])
for name in ('a', 'b', 'c'):
    print(name in globals())
def f():
    x, y = 1, 2
    del x
    x = 3
    del y
    return sorted(locals().items())
print(f())
xs = [1, 2, 3, 4, 5, 6]
del xs[0], xs[-1]
del xs[1:3]
print(xs)
d = {'a': 1, 'b': 2}
del d['a'], d['b']
print(d)
class O: pass
o = O()
o.p = o.q = 1
del o.p, o.q
print(o.__dict__)
del xs[:]
print(xs)
ys = list(range(10))
del ys[::3]
print(ys)
def loop():
    for i in range(3):
        t = i
        del t
    try:
        return t
    except UnboundLocalError as e:
        return str(e)
print(loop())
def param(p):
    del p
    try:
        p
    except UnboundLocalError as e:
        return e.name, str(e)
print(param(1))
try:
    del xs[5]
except IndexError as e:
    print(e)
try:
    del 'abc'[0]
except TypeError as e:
    print(e)
try:
    del (1, 2)[0:1]
except TypeError as e:
    print(e)
