# count: ints, floats, other numbers, repr.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
t(lambda: L(islice(count(),5))); t(lambda: L(islice(count(10,-2),5))); t(lambda: L(islice(count(0.5,0.25),4))); t(lambda: count())
t(lambda: count(3,2)); t(lambda: count('a')); t(lambda: count(1.5)); t(lambda: count(start=2, step=3)); t(lambda: L(islice(count(2**53-2),5)))
t(lambda: L(islice(count(1j),3)))
