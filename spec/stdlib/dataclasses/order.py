# order, and fields that do not compare.
from dataclasses import *
import dataclasses
from typing import ClassVar

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

@dataclass(order=True)
class V:
    major: int
    minor: int = 0
    tag: str = field(default='', compare=False)
t(lambda: V(1,2)<V(1,3)); t(lambda: sorted([V(2),V(1,5),V(1)])); t(lambda: V(1,tag='a')==V(1,tag='b')); t(lambda: max(V(1),V(2)))
t(lambda: V(1)<5); t(lambda: V(1)>=V(1))
