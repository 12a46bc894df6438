# Changing a class changes its instances and subclasses at once.
class A:
    def f(self): return 'A.f'
class B(A): pass
b = B()
print(b.f())
A.f = lambda self: 'A.f patched'
print(b.f())
B.f = lambda self: 'B.f'
print(b.f(), A().f())
del B.f
print(b.f())
b.f = lambda: 'instance f'
print(b.f())
del b.f
class Other:
    def f(self): return 'Other.f'
    def g(self): return 'Other.g'
B.__bases__ = (Other,)
print(b.f(), b.g(), isinstance(b, A), B.__mro__[1].__name__)
try:
    B.__bases__ = ()
except TypeError as e:
    print(e)
try:
    Other.__bases__ = (B,)
except TypeError as e:
    print(e)
A.__repr__ = lambda self: 'patched repr'
print(A())
A.__eq__ = lambda self, o: True
print(A() == 5)
