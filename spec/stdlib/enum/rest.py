# Ordering, unhashable values, nonmember, match, copies, verify, names.
from enum import *
import enum

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class Color(Enum):
    RED=1; GREEN=2; BLUE=3
class IE(IntEnum):
    LOW=1
class Ord(Enum):
    A=1; B=2
    def __lt__(self,o): return self.value<o.value
t(lambda: sorted([Ord.B,Ord.A])); t(lambda: Ord.A<Ord.B)
class Un(Enum):
    L=[1,2]; D={'a':1}
t(lambda: Un([1,2])); t(lambda: Un.D.value); t(lambda: Un([3]))
class N(Enum):
    A=nonmember(5); B=member(6)
    C=1
t(lambda: (list(N),N.A))
class Mth(Enum):
    A=member(lambda x:x)
    def f(self): return 1
    class Inner: pass
t(lambda: len(Mth))
def m(c):
    match c:
        case Color.RED: return 'r'
        case Color.GREEN|Color.BLUE: return 'gb'
t(lambda: [m(c) for c in Color])
import copy
t(lambda: copy.copy(Color.RED) is Color.RED); t(lambda: copy.deepcopy([Color.RED])[0] is Color.RED); t(lambda: Color.RED.__doc__)
t(lambda: dir(Color.RED)[:3]); t(lambda: 'RED' in dir(Color)); t(lambda: Color.__name__); t(lambda: issubclass(IE,int))
t(lambda: Color.RED._value_); t(lambda: auto())
class W(Enum):
    _ignore_=['tmp']
    tmp=5
    A=1
t(lambda: list(W)); t(lambda: sorted(n for n in enum.__all__))
def und():
    class X(Enum): _bad_=1
t(und)
@verify(UNIQUE)
class Vq(Enum): A=1
def vc():
    @verify(CONTINUOUS)
    class V(IntEnum): A=1; B=4
t(vc)
for c in Color: print(c.name, c.value, end=' ')
print()
t(lambda: Color.RED.GREEN); t(lambda: Color.__contains__('x')); t(lambda: show_flag_values(5)) if 0 else None
