# auto and _generate_next_value_.
from enum import *
import enum

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class A(Enum):
    X=auto(); Y=auto(); Z=auto()
t(lambda: list(A)); 
class A2(Enum):
    X=5; Y=auto(); Z='z'
t(lambda: list(A2))
class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name,start,count,last): return name.lower()
    FOO=auto(); BAR=auto()
t(lambda: list(Auto))
t(lambda: auto())
