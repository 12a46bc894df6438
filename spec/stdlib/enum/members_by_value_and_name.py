# Members by value and by name, and flags combined, where something about the class or the value is unusual.
from enum import Enum, EnumMeta, Flag, IntEnum, IntFlag


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


class Color(Enum):
    RED = 1
    GREEN = 2.5
    NOTHING = None
    LISTED = [1]
    SAME = 1

    @classmethod
    def _missing_(cls, value):
        return cls.RED if value == 'red' else None


for value in (1, 1.0, True, 2.5, None, [1], 'red', Color.RED, 7, (1,), float('nan')):
    show(lambda: Color(value))
for name in ('RED', 'SAME', 'LISTED', 'red', 3, None, [1]):
    show(lambda: Color[name])
show(lambda: Color())
show(lambda: Color(1, 2))
show(lambda: Color(value=1))
show(lambda: Enum('Made', 'a b')['b'].value)


class Meta(EnumMeta):
    def __call__(cls, *args, **kwargs):
        print('called', args)
        return super().__call__(*args, **kwargs)

    def __getitem__(cls, name):
        return super().__getitem__(name.upper())


class Own(Enum, metaclass=Meta):
    A = 1


show(lambda: (Own(1), Own['a']))


class Pair(Enum):
    P = (1, 2)

    def __new__(cls, a, b):
        self = object.__new__(cls)
        self._value_ = a
        return self


show(lambda: (Pair(1), Pair(1, 2)))


class Perm(IntFlag):
    R = 4
    W = 2


class Strict(Flag):
    A = 1
    B = 2


show(lambda: (Perm.R | Perm.W, Perm.R & Perm.W, Perm.R ^ 6, Perm.R | 1, 8 | Perm.W, Perm(12), ~Perm.R))
show(lambda: [Strict.A | Strict.B, Strict.A & Strict.B, Strict.A ^ Strict.A, ~Strict.A, bool(Strict(0))])
show(lambda: Strict.A | 2)
show(lambda: Strict.A | Perm.R)
show(lambda: (Strict.A | Strict.B) is (Strict.B | Strict.A))
flags = Strict.A
flags |= Strict.B
show(lambda: flags)
Strict._get_value = lambda self, other: 0
show(lambda: Strict.A | Strict.B)
EnumMeta.__call__, kept = lambda cls, value: ('patched', value), EnumMeta.__call__
show(lambda: Color(1))
show(lambda: Perm.R | Perm.W)
EnumMeta.__call__ = kept
show(lambda: (Color(1), Perm.R | Perm.W))


def hot(n):
    total = 0
    for i in range(n):
        total += (Perm.R | Perm.W).value + Color(1).value + Color['RED'].value
    return total


show(lambda: hot(500))
Color._value2member_map_[1] = Color.GREEN
show(lambda: Color(1))
