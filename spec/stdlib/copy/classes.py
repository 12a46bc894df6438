# copy and deepcopy of instances: hooks, slots, subclasses of builtins, cycles.
import copy
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class P:
    def __init__(s,v): s.v=v
    def __repr__(s): return f'P({s.v!r})'
p=P([1]); q=copy.copy(p); r=copy.deepcopy(p); p.v.append(2); t(lambda:(q,r))
class Q(P):
    def __copy__(s): return Q('c')
    def __deepcopy__(s,memo): return Q('d')
t(lambda: (copy.copy(Q(1)),copy.deepcopy([Q(1)])))
class S:
    __slots__=('a','b')
    def __init__(s): s.a=[1]
s=S(); s2=copy.deepcopy(s); s.a.append(2); t(lambda: (s2.a, hasattr(s2,'b')))
class L(list): pass
z=L([1,[2]]); z.tag='t'; w=copy.deepcopy(z); t(lambda: (w, type(w).__name__, w.tag, w[1] is z[1]))
class Dd(dict): pass
dd=Dd(a=[1]); dd.n=1; e=copy.copy(dd); t(lambda: (e,type(e).__name__,e.n))
class GS:
    def __init__(s): s.x=1; s.y=2
    def __getstate__(s): return {'x':s.x}
    def __setstate__(s,st): s.__dict__.update(st); s.y='restored'
g=copy.copy(GS()); t(lambda:(g.x,g.y))
class R:
    def __init__(s,n): s.n=n
    def __reduce__(s): return (R,(s.n+1,))
t(lambda: copy.copy(R(1)).n)
t(lambda: copy.deepcopy(OrderedDict(a=[1]))); t(lambda: copy.copy(deque([1,2],5))); t(lambda: copy.deepcopy(deque([[1]])))
t(lambda: copy.deepcopy(defaultdict(list,{'a':[1]}))); t(lambda: copy.copy(Counter('aab')))
t(lambda: copy.deepcopy(Counter('aab'))); N=namedtuple('N','a b'); t(lambda: copy.deepcopy(N([1],2))); t(lambda: copy.copy(N(1,2)))
t(lambda: copy.deepcopy({1:{2:{3}}})); t(lambda: copy.copy(P)); t(lambda: copy.deepcopy(lambda:1) is not None)
t(lambda: copy.copy(ValueError('x',1))); t(lambda: copy.deepcopy(bytearray(b'a'))); t(lambda: copy.replace(N(1,2),a=5))
t(lambda: copy.replace(5)); t(lambda: copy.copy(slice(1,2))); t(lambda: copy.Error.__mro__[1]); t(lambda: copy.copy(True))
t(lambda: copy.deepcopy(1j)); memo={}; o=[p,p]; v=copy.deepcopy(o,memo); t(lambda: v[0] is v[1])
class I(int): pass
i=I(5); i.t=1; t(lambda: (copy.copy(i)+1, copy.copy(i).t, type(copy.deepcopy(i)).__name__))
class Node:
    def __init__(s,n): s.n=n; s.next=None
n=Node(1); n.next=Node(2); n.next.next=n; k=copy.deepcopy(n); t(lambda: (k.next.next is k, k is not n, k.next.n))
