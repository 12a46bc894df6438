# Attributes of classes read in hot code: values, and what changes them.
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2


class Base:
    size = 1
    scale = 0.5


class Derived(Base):
    name = "derived"


class Meta(type):
    def __getattr__(cls, name):
        return "missing " + name


class Odd(metaclass=Meta):
    here = 1


class Late:
    pass


class Described:
    value = Late()


def read(c):
    return c.size, c.scale * 2, c.name


def colors(n):
    return [Color.RED if i % 2 else Color.GREEN for i in range(n)]


def odd():
    return Odd.here, Odd.absent


def described():
    return type(Described.value).__name__


def total(n):
    t = 0
    for _ in range(n):
        t += Base.size
        Base.size += 1
    return t


for turn in range(8):
    print(read(Derived), colors(3), odd(), described(), total(4))
Base.size = 2.5
print(read(Derived), Base.size)
Derived.size = "own"
print(read(Derived), read(type("Other", (Derived,), {"scale": 3})))
del Derived.size
print(read(Derived))
Late.__get__ = lambda self, instance, owner: owner
print(described())
Meta.here = property(lambda cls: "of the metaclass")
print(odd())
Odd.absent = 5
print(odd())
for turn in range(5):
    print(total(3), end=" ")
Base.size = 0
print(total(3))
try:
    read(Base)
except AttributeError as error:
    print(error)
