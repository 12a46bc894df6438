# accumulate with and without a function and an initial value.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
t(lambda: L(accumulate([1,2,3,4]))); t(lambda: L(accumulate('abc'))); t(lambda: L(accumulate([1,2,3],lambda a,b:a*b)))
t(lambda: L(accumulate([1,2,3],initial=100))); t(lambda: L(accumulate([]))); t(lambda: L(accumulate([],initial=5)))
t(lambda: L(accumulate([3,1,4,1,5],max))); t(lambda: L(accumulate([1,'a']))); t(lambda: accumulate(5))
t(lambda: L(accumulate([1,2],func=None,initial=None)))
