# lru_cache and cache: hits, limits, types, keywords, recursion.
from functools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

@lru_cache(maxsize=None)
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
t(lambda: fib(90)); t(lambda: fib.cache_info()); fib.cache_clear(); t(lambda: fib.cache_info()); t(lambda: fib.__wrapped__(3))
t(lambda: fib.__name__); t(lambda: fib.cache_parameters()); t(lambda: str(fib)[:42])
calls=[]
@lru_cache(maxsize=2)
def f(x,y=0): calls.append((x,y)); return x+y
t(lambda: [f(1),f(2),f(1),f(3),f(2),f(1,y=0),f(1,0)]); t(lambda: calls); t(lambda: f.cache_info()); t(lambda: f([])); t(lambda: f(1.0))
t(lambda: f()); 
@lru_cache
def g(x): 'doc'; return x*2
t(lambda: (g(2),g(2.0),g('a'),g.cache_info())); t(lambda: g.__doc__)
@lru_cache(typed=True)
def h(x): return type(x).__name__
t(lambda: (h(1),h(1.0),h(True),h.cache_info()))
@lru_cache(maxsize=0)
def z(x): return x
t(lambda: (z(1),z(1),z.cache_info())); t(lambda: lru_cache('a')); t(lambda: lru_cache(-5)(len).cache_parameters())
@cache
def c(a,*b,**k): return (a,b,k)
t(lambda: (c(1,2,x=3),c(1,2,x=3),c.cache_info()))
