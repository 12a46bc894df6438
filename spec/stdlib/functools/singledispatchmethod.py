# singledispatchmethod and partialmethod; names.
import functools
from functools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class SD:
    @singledispatchmethod
    def neg(self,a): raise NotImplementedError('nope')
    @neg.register
    def _(self,a:int): return -a
    @neg.register
    def _(self,a:bool): return not a
    @singledispatchmethod
    @classmethod
    def cm(cls,a): return 'c'
    @cm.register
    @classmethod
    def _(cls,a:int): return cls.__name__
t(lambda: (SD().neg(5),SD().neg(True))); t(lambda: SD().neg('a')); t(lambda: (SD.cm(1),SD.cm('a')))
class Cell:
    def __init__(s): s.alive=False
    def set_state(s,state): s.alive=state
    set_alive=partialmethod(set_state,True)
cc=Cell(); cc.set_alive(); t(lambda: cc.alive); t(lambda: repr(Cell.__dict__['set_alive'])[:30])
t(lambda: sorted(functools.__all__))
