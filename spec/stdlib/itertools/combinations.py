# combinations, with and without replacement.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
t(lambda: L(combinations('abcd',2))); t(lambda: L(combinations('ab',3))); t(lambda: L(combinations('ab',0))); t(lambda: combinations('ab',-1))
t(lambda: combinations('ab')); t(lambda: combinations(iterable='ab',r=1)); t(lambda: L(combinations_with_replacement('abc',2)))
t(lambda: L(combinations_with_replacement([],0))); t(lambda: L(combinations_with_replacement([],1))); t(lambda: combinations('ab','a'))
