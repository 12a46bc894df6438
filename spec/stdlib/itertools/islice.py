# islice: bounds, steps, what it uses up.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
t(lambda: L(islice(range(10),3))); t(lambda: L(islice(range(10),2,8,3))); t(lambda: L(islice(range(10),2,None)))
t(lambda: L(islice(range(10),None))); t(lambda: islice([1],-1)); t(lambda: islice([1],'a')); t(lambda: islice([1],0,1,0))
t(lambda: islice([1])); t(lambda: islice([1],1,-1)); t(lambda: islice([1],1,2,3,4)); t(lambda: islice(5,1))
t(lambda: L(islice([1,2,3],True)))
it=iter(range(10)); t(lambda: (L(islice(it,2,5)), L(it))); it=iter(range(10)); t(lambda: (L(islice(it,0,5,3)), L(it)))
it=iter(range(10)); t(lambda: (L(islice(it,5,2)), L(it)))
