# total_ordering.
from functools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

@total_ordering
class T:
    def __init__(s,v): s.v=v
    def __eq__(s,o): return s.v==o.v
    def __lt__(s,o): return s.v<o.v if isinstance(o,T) else NotImplemented
t(lambda: (T(1)<T(2),T(1)<=T(1),T(2)>T(1),T(1)>=T(2),T(1)!=T(1))); t(lambda: T(1)>5); t(lambda: T(1)<=5)
t(lambda: total_ordering(type('X',(),{}))); t(lambda: sorted([T(3),T(1)])[0].v); t(lambda: T.__ge__.__name__)
@total_ordering
class T2:
    def __init__(s,v): s.v=v
    def __eq__(s,o): return s.v==o.v
    def __ge__(s,o): return s.v>=o.v
t(lambda: (T2(1)<T2(2),T2(1)<=T2(1),T2(2)>T2(1)))
