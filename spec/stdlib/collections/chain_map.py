# ChainMap.
import collections.abc
from collections import ChainMap

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

m=ChainMap({'a':1},{'a':2,'b':3}); t(lambda:m); t(lambda:m['a']); t(lambda:m['b']); t(lambda:m['z']); t(lambda:len(m)); t(lambda:list(m))
t(lambda:m.maps); t(lambda:m.new_child({'c':4})); t(lambda:m.parents); m['n']=5; t(lambda:m.maps[0]); t(lambda: m.pop('b'))
t(lambda: m.get('q',7)); t(lambda: 'b' in m); t(lambda: dict(m)); t(lambda: m.popitem()); t(lambda: sorted(m.items())); t(lambda: m|{'k':1})
t(lambda: bool(ChainMap())); t(lambda: m.copy()); t(lambda: m==dict(m))
def dl(): del m['b']
t(dl); t(lambda: ChainMap().popitem()); t(lambda: list(m.keys())); t(lambda: m.keys())
t(lambda: isinstance(m, collections.abc.MutableMapping))
