# _missing_, __bool__, __str__.
from enum import *
import enum

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class Miss(Enum):
    A=1; OTHER=0
    @classmethod
    def _missing_(cls,v): return cls.OTHER if isinstance(v,int) else None
t(lambda: (Miss(55), Miss(1))); t(lambda: Miss('q'))
class Bool(Enum):
    A=0; B=1
    def __bool__(self): return bool(self.value)
    def __str__(self): return 'Bool:'+self.name
t(lambda: (bool(Bool.A),bool(Bool.B),str(Bool.B),Bool.A,f'{Bool.A}'))
