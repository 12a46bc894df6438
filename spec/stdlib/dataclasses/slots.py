# slots=True.
from dataclasses import *
import dataclasses
from typing import ClassVar

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

@dataclass(slots=True)
class S:
    x: int
    y: int = 1
s=S(5); t(lambda: s); t(lambda: S.__slots__); t(lambda: setattr(s,'z',1)); t(lambda: hasattr(s,'__dict__')); s.x=9; t(lambda: s)
t(lambda: S(1)==S(1))
@dataclass(slots=True, frozen=True)
class SF:
    x: int = 0
t(lambda: SF(3)); t(lambda: setattr(SF(),'x',1)); t(lambda: hash(SF(3))==hash((3,)))
