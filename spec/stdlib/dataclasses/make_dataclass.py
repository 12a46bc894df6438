# make_dataclass; repr of fields; names.
from dataclasses import *
import dataclasses
from typing import ClassVar

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

@dataclass
class P:
    x: int
    y: int = 0
@dataclass(order=True)
class V:
    tag: str = field(default="", compare=False)
C=make_dataclass('C',[('x',int),('y',int,field(default=5)),'z'] if 0 else [('x',int),('y',int,field(default=5))],namespace={'add':lambda self: self.x+self.y})
t(lambda: C(1)); t(lambda: C(1).add()); t(lambda: C.__name__); t(lambda: make_dataclass('C',['a','a'])); t(lambda: make_dataclass('C',['1a']))
t(lambda: make_dataclass('Q',['x'],bases=(P,))(1,2))
t(lambda: field(default=3)); t(lambda: fields(V)[0]); t(lambda: MISSING); t(lambda: InitVar[int]); t(lambda: FrozenInstanceError.__mro__[1])
t(lambda: sorted(dataclasses.__all__))
