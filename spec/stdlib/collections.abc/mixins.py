# What the abstract classes add.
import collections.abc
from collections import deque

CA = collections.abc

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class Sq(CA.Sequence):
    def __len__(s): return 3
    def __getitem__(s,i):
        if i>2: raise IndexError
        return i*10
sq=Sq(); t(lambda: (list(sq),10 in sq,sq.index(20),sq.count(0),list(reversed(sq)))); t(lambda: sq.index(99))
class Mp(CA.MutableMapping):
    def __init__(s): s.d={}
    def __getitem__(s,k): return s.d[k]
    def __setitem__(s,k,v): s.d[k]=v
    def __delitem__(s,k): del s.d[k]
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
mp=Mp(); mp.update(a=1,b=2)
t(lambda: (dict(mp),mp.get('z',0),mp.pop('a'),mp.setdefault('c',5),list(mp.items()),mp=={'b':2,'c':5},'b' in mp,mp.keys(),mp.values()))
t(lambda: mp.popitem()); mp.clear(); t(lambda: len(mp)); t(lambda: mp.pop('q')); t(lambda: mp.pop('q',1)); t(lambda: hash(mp))
class St(CA.Set):
    def __init__(s,i): s.i=list(dict.fromkeys(i))
    def __contains__(s,x): return x in s.i
    def __iter__(s): return iter(s.i)
    def __len__(s): return len(s.i)
    def __repr__(s): return f'St({s.i})'
t(lambda: (St('abc')&St('bcd'),St('ab')|St('bc'),St('ab')-St('b'),St('ab')^St('bc'),St('ab')<=St('abc'),St('a')==St('a'),St('a').isdisjoint('b')))
t(lambda: St('a')=={'a'}); t(lambda: {'a','b'}>=St('a'))
t(lambda: CA.Sequence()); t(lambda: CA.Iterable[int]); t(lambda: CA.Callable[[int],str]); t(lambda: CA.Mapping[str,int])
t(lambda: issubclass(list,CA.Sequence))
class It(CA.Iterator):
    def __next__(s): raise StopIteration
t(lambda: list(It()))
class MS(CA.MutableSequence):
    def __init__(s): s.l=[]
    def __len__(s): return len(s.l)
    def __getitem__(s,i): return s.l[i]
    def __setitem__(s,i,v): s.l[i]=v
    def __delitem__(s,i): del s.l[i]
    def insert(s,i,v): s.l.insert(i,v)
ms=MS(); ms.append(1); ms.extend([2,3]); ms+= [4]; ms.reverse(); t(lambda: (list(ms),ms.pop(),ms.remove(3),list(ms)))
