# Fields of base classes.
from dataclasses import *
import dataclasses
from typing import ClassVar

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

@dataclass
class Base:
    a: int
    b: int = 2
@dataclass
class Child(Base):
    c: int = 3
    a: str = 'z'
t(lambda: Child()); t(lambda: Child(1,2,3)); t(lambda: [x.name for x in fields(Child)]); t(lambda: Child()==Base('z'))
t(lambda: isinstance(Child(),Base))
