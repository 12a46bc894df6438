# Enums whose own __str__ shows in formats, and members named like methods of their type.
from enum import *
class Mix:
    def __str__(self): return 'mix'
class P(Mix, IntEnum):
    X=1
print(f'{P.X}', str(P.X))
class Base(IntEnum):
    def __str__(self): return 'base'
class Q(Base): X=1
print(f'{Q.X}', str(Q.X), f'{Q.X:5}|')
class R(IntFlag):
    X=1
    def __str__(self): return 'r'
print(f'{R.X}', str(R.X))
class S(int, Enum):
    X=1
print(f'{S.X}', str(S.X))
class T(IntEnum):
    X=1
    def __repr__(self): return 'rep'
print(f'{T.X}', str(T.X), repr(T.X))
class U(StrEnum):
    count = 'c'
    index = 'i'
    upper = 'u'
print(U.count, U.index.upper(), U.count.count('c'), U.upper.upper(), U['count'], list(U), 'aXc'.count(U.count))
class V(IntEnum):
    real = 1
    numerator = 2
    bit_length = 3
print(V.real, V.numerator.numerator, V.real.real, V.bit_length.bit_length(), list(V), V.real.bit_length())
class W(Enum):
    name = 'n'
    value = 'v'
print(list(W), W.name, W.value, W.name.name, W.value.value)
