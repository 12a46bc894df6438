# The bases of a class change while its instances are in a hot loop.
class P:
    k = 1
    def f(self): return 1
class Q:
    k = 10
    def f(self): return 10
class X(P): pass
class Y(X): pass
y = Y()
t = 0
for i in range(3000):
    t += y.f() + y.k
    if i == 999: X.__bases__ = (Q,)
    if i == 1999: X.__bases__ = (P, Q)
    if i == 2499: Y.__bases__ = (Q,)
print(t, isinstance(y, X), [c.__name__ for c in Y.__mro__])
class Base:
    def area(self): return 0
class Sq(Base):
    def __init__(self, s): self.s = s
    def area(self): return self.s * self.s
class Ci(Base):
    def __init__(self, r): self.r = r
    def area(self): return 3 * self.r * self.r
class Tall(Base):
    def __init__(self): self.a = self.b = self.c = self.s = 2.5
    def area(self): return self.s
shapes = [Sq(i % 5) for i in range(2000)] + [Ci(2), Tall(), Base(), Sq(1.5), Sq(2 ** 40)]
t = 0
for s in shapes: t += s.area()
print(t)
class Changes: pass
o = Changes()
for i in range(2000):
    if i == 1500: o.__class__ = Sq; o.s = 7
    r = getattr(o, 's', None) if i < 1500 else o.area()
print(r)
