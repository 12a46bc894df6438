# compress, dropwhile, takewhile, filterfalse, starmap.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
t(lambda: L(compress('abcdef',[1,0,1,0,1,1]))); t(lambda: L(dropwhile(lambda x:x<3,[1,2,3,1,2])))
t(lambda: L(takewhile(lambda x:x<3,[1,2,3,1,2]))); t(lambda: L(filterfalse(lambda x:x%2,range(6))))
t(lambda: L(filterfalse(None,[0,1,'',2]))); t(lambda: L(starmap(pow,[(2,5),(3,2)]))); t(lambda: L(starmap(lambda a,b=0:a+b,[(1,),[2,3]])))
t(lambda: L(starmap(pow,[5])))
