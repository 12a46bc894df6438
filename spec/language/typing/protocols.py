# Protocols are checked by their members.
from typing import Protocol, runtime_checkable, TypeVar, Sized, SupportsInt, Iterable
@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...
@runtime_checkable
class Named(Protocol):
    name: str
class Plain(Protocol):
    def f(self): ...
class File:
    def close(self): pass
class Door(Closable):
    pass
class Person:
    def __init__(self): self.name = 'p'
print(isinstance(File(), Closable), isinstance(5, Closable), issubclass(File, Closable), isinstance(Person(), Named), isinstance(Door(), Closable), issubclass(int, Closable))
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
attempt(lambda: isinstance(1, Plain))
attempt(lambda: Plain())
attempt(lambda: issubclass(Person, Named))
attempt(lambda: Door())
def bad():
    class X(Protocol, File): pass
attempt(bad)
T = TypeVar('T', covariant=True)
class Source(Protocol[T]):
    def get(self) -> T: ...
class Impl(Source[int]):
    def get(self): return 5
print(Impl().get(), Source[int], Source.__parameters__)
print(isinstance(5, SupportsInt), isinstance('5', SupportsInt), isinstance([], Sized), isinstance(5, Iterable), isinstance([], Iterable))
attempt(lambda: runtime_checkable(File))
