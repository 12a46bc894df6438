# permutations.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
t(lambda: L(permutations('abc'))); t(lambda: L(permutations('abc',2))); t(lambda: L(permutations([1],3))); t(lambda: L(permutations([],0)))
t(lambda: permutations([1],-1)); t(lambda: permutations([1],'a')); t(lambda: len(L(permutations(range(6)))))
