# batched, strict or not.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
t(lambda: L(batched('abcdefg',3))); t(lambda: L(batched([],3))); t(lambda: batched([1],0)); t(lambda: L(batched('abcd',3,strict=True)))
t(lambda: L(batched('abcd',2,strict=True)))
