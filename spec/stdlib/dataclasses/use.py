# In match, with properties, type parameters; wrong inheritance; copy.
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
@dataclass(frozen=True)
class F:
    a: int
    b: list = field(default_factory=list)
def area(o):
    match o:
        case P(x, y): return x*y
        case F(a=q): return q
t(lambda: [area(P(3,4)), area(F(8))])
@dataclass
class WithProp:
    x: int
    @property
    def double(self): return self.x*2
    def __str__(self): return f'WP{self.x}'
t(lambda: (WithProp(2).double, str(WithProp(2)), WithProp(2))); t(lambda: asdict(WithProp(2), dict_factory=lambda kv: kv))
@dataclass
class Gen[T]:
    v: T
t(lambda: Gen(5)); t(lambda: Gen[int](5))
def fr():
    @dataclass
    class X(F): z: int = 0
t(fr)
def od():
    @dataclass(order=True, eq=False)
    class X: z: int = 0
t(od)
def un():
    @dataclass
    class X:
        z = field()
t(un)
import copy
t(lambda: copy.copy(P(1,2))); t(lambda: copy.replace(P(1,2),x=5)); d=F([1,2]); e=copy.deepcopy(d); e.a.append(3); t(lambda: (d,e))
t(lambda: {P(1,2).x: [asdict(q) for q in (P(1),P(2))]})
