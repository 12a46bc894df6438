# Slots of a dataclass: those of bases are left out, iterators refused; frozen instances are copied through their state.
import copy
from dataclasses import dataclass, field

@dataclass(frozen=True, slots=True)
class A:
    x: int

a = A(3)
print(copy.copy(a), copy.deepcopy(a) == a, A.__getstate__.__name__)

class Base:
    __slots__ = iter(['x'])

try:
    @dataclass(slots=True)
    class B(Base):
        x: int
except TypeError as e:
    print(e)

@dataclass(frozen=True)
class C:
    __slots__ = ('s',)
    s: str

try:
    copy.deepcopy(C(''))
except Exception as e:
    print(type(e).__name__, e)

@dataclass(slots=True, weakref_slot=True)
class D:
    y: int

@dataclass(slots=True)
class E(D):
    z: int

print(D.__slots__, E.__slots__)

class Plain:
    pass

@dataclass(slots=True, weakref_slot=True)
class G(Plain):
    y: int

print(G.__slots__)
f = field()
f.type = f
print(repr(f)[:30])
try:
    @dataclass(order=True)
    class O:
        a: int
        def __lt__(self, other):
            return True
except TypeError as e:
    print(e)
