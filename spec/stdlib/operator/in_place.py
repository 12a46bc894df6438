# Functions that change their first argument.
import operator
from operator import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

l=[1,2]; setitem(l,0,9); delitem(l,1); t(lambda: l); t(lambda: iadd(l,[3])); t(lambda: l); t(lambda: iadd(1,2)); t(lambda: ior({1},{2}))
t(lambda: imul([1],2)); t(lambda: iconcat([1],[2]))
