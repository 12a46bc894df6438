# eq, repr, unsafe_hash and init switched.
from dataclasses import *
import dataclasses
from typing import ClassVar

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

@dataclass(eq=False)
class NE: x: int = 0
t(lambda: NE()==NE()); t(lambda: isinstance(hash(NE()),int))
@dataclass(repr=False)
class NR: x: int = 0
t(lambda: repr(NR())[:20])
@dataclass(unsafe_hash=True)
class UH: x: int = 0
t(lambda: hash(UH(4))==hash((4,)))
@dataclass(init=False)
class NI:
    x: int = 4
    def __init__(self): self.x=99
t(lambda: NI())
