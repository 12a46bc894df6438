# What changes a deque, with and without maxlen.
from collections import deque

def m(f, init=(1,2,3,4,5), **k):
    x=deque(init,**k)
    try: r=f(x); print(r, x)
    except Exception as e: print(type(e).__name__, e, x)
m(lambda x:x.rotate(1)); m(lambda x:x.rotate(-2)); m(lambda x:x.rotate()); m(lambda x:x.rotate(12)); m(lambda x:x.rotate('a'))
m(lambda x:x.extend('ab')); m(lambda x:x.extendleft('ab')); m(lambda x:x.extend(x)); m(lambda x:x.extendleft(x)); m(lambda x:x.insert(1,9))
m(lambda x:x.insert(-1,9)); m(lambda x:x.insert(99,9)); m(lambda x:x.insert(-99,9)); m(lambda x:x.insert(1,9),maxlen=5)
m(lambda x:x.remove(3)); m(lambda x:x.remove(9)); m(lambda x:x.reverse()); m(lambda x:x.clear()); m(lambda x:x.append(6),maxlen=5)
m(lambda x:x.appendleft(6),maxlen=5); m(lambda x:x.__setitem__(0,9)); m(lambda x:x.__setitem__(9,9)); m(lambda x:x.__delitem__(0))
m(lambda x:x.__delitem__(-1)); m(lambda x:x.__delitem__(9)); m(lambda x:x.__iadd__([1,2])); m(lambda x:x.__imul__(2))
m(lambda x:x.__imul__(0)); m(lambda x:x.__imul__(3),maxlen=7); m(lambda x:x.extend('xyz'),maxlen=6); m(lambda x:x.append(),())
m(lambda x:[x.append(i) for i in x]); m(lambda x:x.rotate(2),maxlen=5); m(lambda x: x.append(1), (), maxlen=0)
