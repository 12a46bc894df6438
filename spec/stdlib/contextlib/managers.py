# suppress, closing, nullcontext, ContextDecorator, redirect_stdout, abstract classes.
from contextlib import *
import contextlib

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

with suppress(ZeroDivisionError): 1/0
t(lambda: suppress(KeyError).__exit__(KeyError,KeyError(),None))
def s():
    with suppress(KeyError): raise ValueError('x')
t(s)
with suppress(): pass
class C:
    def close(self): print('closed')
with closing(C()) as x: print(type(x).__name__)
with nullcontext(5) as n: print(n)
with nullcontext() as n: print(n)
class D(ContextDecorator):
    def __enter__(self): print('D in'); return self
    def __exit__(self,*e): print('D out'); return False
@D()
def g(): print('g')
g()
class W:
    def __init__(self): self.s=''
    def write(self,x): self.s+=x
w=W()
with redirect_stdout(w): print('hidden')
t(lambda: w.s)
class A1(AbstractContextManager):
    def __exit__(self,*a): return None
t(lambda: isinstance(A1(),AbstractContextManager)); t(lambda: isinstance(C(),AbstractContextManager)); t(lambda: AbstractContextManager())
class Dk:
    def __enter__(self): pass
    def __exit__(self,*a): pass
t(lambda: issubclass(Dk,AbstractContextManager)); t(lambda: sorted(n for n in contextlib.__all__))
def eg():
    with suppress(ValueError): raise ExceptionGroup('g',[ValueError(1),KeyError(2)])
try: eg()
except ExceptionGroup as e: print(repr(e))
