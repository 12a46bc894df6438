# What Generic complains about.
from typing import Generic, TypeVar
T = TypeVar('T')
U = TypeVar('U')
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
attempt(lambda: Generic[int])
attempt(lambda: Generic[T, T])
attempt(lambda: Generic[()])
attempt(lambda: type('X', (Generic,), {}))
def two():
    class X(Generic[T], Generic[U]): pass
attempt(two)
def missing():
    class Y(Generic[T]): pass
    class X(Y[U], Generic[T]): pass
attempt(missing)
def plain():
    class X(Generic): pass
attempt(plain)
class P: pass
attempt(lambda: P[int])
class Q(Generic[T]): pass
attempt(lambda: Q[int, str])
class R(Q[int]): pass
attempt(lambda: R[int])
attempt(lambda: isinstance(Q(), Q[int]))
print(Q[int].__origin__, Q[int].__args__, Q[T].__parameters__, Q[list[T]][int])
