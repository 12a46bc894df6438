# product.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
t(lambda: L(product('ab',[1,2]))); t(lambda: L(product('ab',repeat=2))); t(lambda: L(product())); t(lambda: L(product([1],[])))
t(lambda: L(product([1,2],repeat=0))); t(lambda: product([1],repeat=-1)); t(lambda: product(5)); t(lambda: len(L(product(range(3),repeat=4))))
