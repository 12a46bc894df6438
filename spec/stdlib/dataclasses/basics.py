# A plain dataclass and the functions over it.
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
p=P(1); t(lambda:p); t(lambda:P(1,2)==P(1,2)); t(lambda:P(1)==P(2)); t(lambda:P()); t(lambda:P(1,2,3)); t(lambda:P(z=1)); t(lambda:P(1)<P(2))
t(lambda:hash(p)); t(lambda:P.__doc__); t(lambda:P.__match_args__); t(lambda:[f.name for f in fields(P)]); t(lambda:fields(p)[1].default)
t(lambda:asdict(P(1,2))); t(lambda:astuple(P(1,2))); t(lambda:replace(p,y=9)); t(lambda:replace(p,q=9)); t(lambda:is_dataclass(P))
t(lambda:is_dataclass(p)); t(lambda:is_dataclass(5)); t(lambda:fields(5)); t(lambda:asdict(P)); t(lambda:p==1); t(lambda:p!=P(1)); p.x=7
t(lambda:p); t(lambda: P.__annotations__); t(lambda: P.__init__.__annotations__); t(lambda: P.__dataclass_params__)
t(lambda: P.__eq__.__qualname__); t(lambda: P.y); t(lambda: P.x)
