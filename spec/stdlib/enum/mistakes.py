# Extending, doubled names, unique.
from enum import *
import enum

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class Color(Enum):
    RED=1; GREEN=2; BLUE=3
    CRIMSON=1
def ext():
    class More(Color): X=4
t(ext)
def dup():
    class D(Enum): A=1; A=2
t(dup)
@unique
class U(Enum): A=1; B=2
def un():
    @unique
    class U2(Enum): A=1; B=1
t(un)
