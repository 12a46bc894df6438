# `auto()` within tuples and named tuples.
from enum import Enum, auto
from typing import NamedTuple

class Entry(NamedTuple):
    index: int
    text: str

class Plain(Enum):
    A = auto(), 'first'
    B = auto(), 'second'

class Named(Entry, Enum):
    A = auto(), 'first'
    B = Entry(auto(), 'second')

print([m.value for m in Plain], [m.value for m in Named], Named.B.text)
