# Protocols in instance and class checks: what is asked, what is not run, and protocols below ABCs.
from collections.abc import Iterable
from typing import Protocol, runtime_checkable

class Stream(Iterable, Protocol):
    pass

print(isinstance(3, Iterable), isinstance([], Iterable))

@runtime_checkable
class Named(Protocol):
    name: str
    def rename(self, name): ...

class Lazy:
    @property
    def name(self):
        raise RuntimeError('not to be run')
    def rename(self, name): ...

class Slotted:
    __slots__ = ('name', 'rename')

print(isinstance(Lazy(), Named), isinstance(Slotted(), Named), isinstance(3, Named))
for check in (lambda: issubclass(Lazy, Named), lambda: isinstance(3, Stream), lambda: issubclass(3, Stream), lambda: Named()):
    try:
        print(check())
    except TypeError as e:
        print(e)

@runtime_checkable
class Closes(Protocol):
    def close(self): ...

class Door:
    def close(self): ...

class Wall:
    close = None

print(issubclass(Door, Closes), issubclass(Wall, Closes), isinstance(Wall(), Closes))

class Base:
    def __init__(self, n):
        self.n = n

class Impl(Closes, Base):
    pass

print(Impl(4).n)
