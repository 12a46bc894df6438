# Calls of classes whose metaclass is no `type`, before and after it gets a `__call__`
from abc import ABC, abstractmethod, ABCMeta
class A(ABC):
    @abstractmethod
    def f(self): ...
class B(A):
    def __init__(self, x): self.x = x
    def f(self): return self.x
class C(ABC): pass
class D(ABC):
    def __new__(cls, a):
        s = object.__new__(cls); s.a = a; return s
    def __init__(self, a): self.b = a
def make(n):
    out = None
    for i in range(n):
        out = (B(i).x, C().__class__.__name__, D(i).a, D(i).b)
    return out
print(make(500))
for cls in A,:
    try: cls()
    except TypeError as e: print(e)
class Meta(type): pass
class X(metaclass=Meta):
    def __init__(self, x=1): self.x = x
class Y(metaclass=Meta): pass
class N(metaclass=Meta):
    def __new__(cls): return 'new'
def use(n):
    for i in range(n):
        a = X(i); b = Y(); c = N()
    return a, type(b).__name__, c
print(type(use(400)[0]).__name__, use(3)[1:])
Meta.__call__ = lambda cls, *a: ('called', cls.__name__, a)
print(use(3), X(5), Y(), N())
del Meta.__call__
print(type(use(400)[0]).__name__, use(3)[1:])
class Base(type): pass
class Meta2(Base): pass
class Z(metaclass=Meta2): pass
def z(n):
    for i in range(n): r = Z()
    return r
print(type(z(300)).__name__)
Base.__call__ = lambda cls: 'base'
print(z(2), Z())
class Meta3(type):
    def __call__(cls): return 'three'
class W(metaclass=Meta): pass
def w(n):
    for i in range(n): r = W()
    return r
print(type(w(300)).__name__)
W.__class__ = Meta3
print(w(2), W())
B.__abstractmethods__ = frozenset({'g'})
try: B(1)
except TypeError as e: print(e)
B.__abstractmethods__ = frozenset()
print(B(1).x)
s = set()
B.__abstractmethods__ = s
print(B(2).x)
class P: pass
P.__abstractmethods__ = frozenset({'q'})
try: print(P())
except TypeError as e: print(e)
C.f = abstractmethod(lambda self: 1)
import abc
abc.update_abstractmethods(C)
try: C()
except TypeError as e: print(e)
class T(tuple, metaclass=ABCMeta): pass
print(T((1, 2)))
