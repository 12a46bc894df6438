# Frozen ones.
from dataclasses import *
import dataclasses
from typing import ClassVar

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

@dataclass(frozen=True)
class F:
    a: int
    b: list = field(default_factory=list)
f=F(1); t(lambda: setattr(f,'a',2)); t(lambda: delattr(f,'a')); t(lambda: hash(F(1,())) == hash((1,()))); t(lambda: {F(1,()):1}[F(1,())])
t(lambda: f); t(lambda: f.b is F(1).b); t(lambda: setattr(f,'zz',2)); t(lambda: hash(f))
