# A flag whose value is None, an auto() that has got its value before, and names for the repr.
from enum import Enum, Flag, auto

class F(Flag):
    A = 1
    NONE = None

print(list(F), F.NONE, F.NONE.value, F.__members__)
for f in (lambda: F.A | F.NONE, lambda: F.NONE & F.A, lambda: F.NONE ^ F.A, lambda: ~F.NONE):
    try:
        print(f())
    except TypeError as e:
        print(e)

given = auto()
given.value = 'given'
class C(Enum):
    RED = given
    def _generate_next_value_(name, start, count, last):
        return name.lower()
    BLUE = auto()
print(list(C))
try:
    class D(Enum):
        RED = auto()
        def _generate_next_value_(name, start, count, last):
            return name
except TypeError as e:
    print(e)
class E(Enum):
    _repr_html_ = 'kept'
    A = 1
print(list(E))
