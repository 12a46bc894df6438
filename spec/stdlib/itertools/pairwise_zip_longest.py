# pairwise and zip_longest.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
t(lambda: L(pairwise('abcd'))); t(lambda: L(pairwise([1]))); t(lambda: L(zip_longest('abc',[1],fillvalue='-')))
t(lambda: L(zip_longest([1,2],'abc',()))); t(lambda: L(zip_longest())); t(lambda: zip_longest(5)); t(lambda: zip_longest([1],foo=1))
