# copy and deepcopy of builtins and what is shared.
import copy
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

a=[1,[2,3],{'x':[4]}]; b=copy.copy(a); c=copy.deepcopy(a); a[1].append(9); t(lambda:(b,c)); t(lambda: copy.copy((1,2))); x=(1,[2])
t(lambda: copy.deepcopy(x)); t(lambda: copy.deepcopy(x) is x); y=(1,(2,3))
t(lambda: copy.deepcopy(y) is y); l=[]; l.append(l); m=copy.deepcopy(l); t(lambda: m[0] is m); t(lambda: copy.copy({1,2}))
t(lambda: copy.deepcopy(frozenset([(1,2)]))); t(lambda: copy.copy(print) is print)
