# Operators of classes; names.
import operator
from operator import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class V:
    def __init__(s,v): s.v=v
    def __add__(s,o): return V(s.v+o.v)
    def __lt__(s,o): return s.v<o.v
    def __repr__(s): return f'V({s.v})'
    def __eq__(s,o): return s.v==o.v
t(lambda: add(V(1),V(2))); t(lambda: lt(V(1),V(2)))
t(lambda: sorted(n for n in dir(operator) if not n.startswith('_'))); t(lambda: operator.__add__(1,2)); t(lambda: operator.__not__(1))
t(lambda: operator.__and__(6,3))
