# Protocols may have abstract methods; builtin aliases tell their parameters whatever they hold.
from typing import Protocol, runtime_checkable, ContextManager, Literal, TypeVar
from abc import abstractmethod

class P(Protocol):
    @abstractmethod
    def f(self): ...
    def g(self): return 'g'

class I(P):
    pass

try:
    I()
except TypeError as e:
    print(e)

class J(P):
    def f(self): return self.g()

@runtime_checkable
class Q(Protocol):
    def f(self): ...

print(J().f(), isinstance(J(), Q), issubclass(J, Q), isinstance(5, Q))
T = TypeVar('T')
print(tuple[int, ...].__parameters__, tuple[T, ...].__parameters__, (list[T] | None).__parameters__, tuple[T, ...][int], ContextManager[int], Literal[int])
