# `del` of names, attributes, items, slices, tuples.
x = y = z = 1
del x
del (y), [z]
for n in ('x', 'y', 'z'):
    print(n in globals())
class C: pass
c = C()
c.a = c.b = 1
l = list(range(10))
d = {1: 1, 2: 2}
del c.a, l[0], l[1:3], d[1]
del (c.b, l[::2], d[2])
print(c.__dict__, l, d)
def f(p):
    del p
    try:
        p
    except UnboundLocalError as e:
        print(e)
f(1)
def g():
    v = 1
    def h(): return v
    del v
    try:
        h()
    except NameError as e:
        print(e)
g()
def glob():
    global gg
    gg = 1
    del gg
glob()
for s in ('del nope', 'del c.nope', 'del l[100]', 'del d[9]', 'del d', 'del d', 'del len', 'del (1,)[0]'):
    try:
        exec(s)
    except Exception as e:
        print(s, type(e).__name__, e)
i = 5
for i in range(3):
    del i
print('i' in globals())
del ()
del []
