# cached_property, caches as methods, functions that raise.
from functools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class K:
    def __init__(s,v): s.v=v
    @lru_cache(maxsize=None)
    def m(s,x): return s.v*x
    @cached_property
    def cp(s): print('computing'); return s.v+1
    @cache
    def n(self): return 'n'
k=K(3); t(lambda: (k.m(2),k.m(2),K.m.cache_info())); t(lambda: k.cp); t(lambda: k.cp); del k.cp; t(lambda: k.cp); k.cp=9; t(lambda:k.cp)
t(lambda: k.__dict__); t(lambda: type(K.cp).__name__); t(lambda: k.n())
@lru_cache
def boom(x): raise ValueError(x)
t(lambda: boom(1)); t(lambda: boom.cache_info())
