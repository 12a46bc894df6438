# cycle and repeat.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
t(lambda: L(islice(cycle('abc'),8))); t(lambda: L(cycle([]))); t(lambda: L(repeat(5,3))); t(lambda: repeat(5)); t(lambda: repeat(5,3))
t(lambda: L(repeat(5,-1))); t(lambda: repeat()); t(lambda: repeat(5,'a')); t(lambda: L(islice(repeat(1),3)))
t(lambda: L(map(pow,range(5),repeat(2))))
