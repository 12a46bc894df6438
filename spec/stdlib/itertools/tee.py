# tee: copies that go on independently.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
a,b=tee('abc'); t(lambda: (next(a),L(b),L(a),L(a))); t(lambda: tee([1],0)); t(lambda: tee([1],-1))
t(lambda: [L(x) for x in tee((i for i in range(3)),3)]); c,=tee('xyz',1); next(c); d,e=tee(c); t(lambda:(L(d),L(c),L(e))); t(lambda: tee(5))
