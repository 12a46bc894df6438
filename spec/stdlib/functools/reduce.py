# reduce.
from functools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: reduce(lambda a,b:a+b,[1,2,3])); t(lambda: reduce(lambda a,b:a+b,[],5)); t(lambda: reduce(lambda a,b:a,[]))
t(lambda: reduce(max,[3,1,4],0)); t(lambda: reduce(lambda a,b:a*b,range(1,6))); t(lambda: reduce(1,[1,2])); t(lambda: reduce(max,5))
t(lambda: reduce(lambda a,b:(a,b),'abc',None))
