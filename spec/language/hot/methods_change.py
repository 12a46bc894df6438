# A method, a base's method, __bases__-independent class attributes and an instance attribute change mid loop.
class A:
    def f(self):
        return 1
    def g(self):
        return self.f() * 10
class B(A):
    pass
def run(obj, n, at, change):
    t = 0
    for i in range(n):
        t += obj.f()
        if i == at:
            change(obj)
    return t
print(run(A(), 2000, 10**6, None), run(B(), 2000, 10**6, None))
def change_class(obj):
    A.f = lambda self: 2
print(run(A(), 2000, 999, change_class), run(B(), 10, 10**6, None))
def change_instance(obj):
    obj.f = lambda: 5
print(run(A(), 2000, 999, change_instance))
def override_in_sub(obj):
    B.f = lambda self: 100
print(run(B(), 2000, 1499, override_in_sub))
def remove_from_sub(obj):
    del B.f
print(run(B(), 2000, 1499, remove_from_sub), B().g())
def change_dunder(obj):
    A.__getattribute__ = lambda self, name: (lambda: 7) if name == 'f' else object.__getattribute__(self, name)
print(run(A(), 2000, 1999 - 10, change_dunder))
del A.__getattribute__
def to_static(obj):
    A.f = staticmethod(lambda: 3)
print(run(A(), 1000, 500, to_static))
def to_property(obj):
    A.f = property(lambda self: (lambda: 4))
print(run(A(), 1000, 500, to_property))
class V:
    def __init__(self, n): self.n = n
    def __add__(self, other): return V(self.n + other.n)
def add(n, at):
    t = V(0)
    for i in range(n):
        t = t + V(1)
        if i == at:
            V.__add__ = lambda self, other: V(self.n + 2)
    return t.n
print(add(1000, 10**6), add(1000, 499))
class L:
    def __len__(self): return 3
def lens(n, at):
    t, l = 0, L()
    for i in range(n):
        t += len(l)
        if i == at:
            L.__len__ = lambda self: 5
    return t
print(lens(1000, 499))
