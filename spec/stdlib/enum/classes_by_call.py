# Enums made in odd ways: by type(), with auto in tuples, with members that are wrong from the start.
from collections import namedtuple
from enum import Enum, Flag, IntEnum, auto


class Color(Enum):
    RED = 1


class Empty(Enum):
    pass


for bases in (Color,), (Empty,), (Enum,), (IntEnum,):
    try:
        print(type('S', bases, {}))
    except Exception as e:
        print(type(e).__name__, e)


class Several(Enum):
    ONE = auto()
    TWO = auto(), auto()
    THREE = auto(), 'x', auto()


print([m.value for m in Several])
T = namedtuple('T', 'index text')


class Tuples(T, Enum):
    first = auto(), 'a'
    second = auto(), 'b'
    third = auto(), 'c'


print(list(Tuples), Tuples.third.index, Tuples.third.text)
try:
    class Bad(Enum):
        def __new__(cls, value):
            return super().__new__(cls, value)
        A = 1
except TypeError as e:
    print(e)
try:
    class Order(Enum):
        _order_ = 'a b c'
        a = 1
        b = 2
except TypeError as e:
    print(e)
