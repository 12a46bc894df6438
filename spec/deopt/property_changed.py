# A property's getter, its class and an attribute of the same name change in a hot loop.
class C:
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
c = C()
t = 0
for i in range(3000):
    t += c.v
    if i == 500: c.v = 2
    if i == 1000: C.v = property(lambda self: 100)
    if i == 1500: C.v = 7
    if i == 2000: c.v = 9
    if i == 2500: C.v = property(lambda self: 0.5)
print(t, c.__dict__)
class D:
    x = 1
d = D()
t = 0
for i in range(3000):
    t += d.x
    if i == 999: d.x = 10
    if i == 1499: del d.x
    if i == 1999: D.x = 100
    if i == 2499: D.x = property(lambda self: 1000)
print(t)
class E:
    __slots__ = ('a',)
e = E()
e.a = 1
t = 0
for i in range(2000):
    t += e.a
    if i == 1000: e.a = 1.5
    if i == 1990:
        del e.a
        try:
            e.a
        except AttributeError as err:
            print(err)
        e.a = 0
print(t)
class Desc:
    def __get__(self, o, k): return 5
class F:
    y = 1
f = F()
t = 0
for i in range(2000):
    t += f.y
    if i == 1000: F.y = Desc()
    if i == 1500: f.__dict__['y'] = 50
print(t)
