# wraps and update_wrapper.
from functools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

def deco(fn):
    @wraps(fn)
    def w(*a,**k): 'inner'; return fn(*a,**k)
    return w
@deco
def ex(a:int)->str: 'outer'; return a
t(lambda: (ex.__name__,ex.__doc__,ex.__annotations__,ex.__wrapped__.__name__,ex.__qualname__)); t(lambda: WRAPPER_ASSIGNMENTS)
t(lambda: WRAPPER_UPDATES); ex.q=1; t(lambda: deco(ex).q)
t(lambda: update_wrapper(lambda:0, len).__name__)
