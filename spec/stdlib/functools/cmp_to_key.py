# cmp_to_key.
from functools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a)))
t(lambda: sorted('bca',key=cmp_to_key(lambda a,b:(a>b)-(a<b)))); kk=cmp_to_key(lambda a,b:a-b); t(lambda: kk(1)<kk(2))
t(lambda: kk(1)==kk(1)); t(lambda: kk(5).obj); t(lambda: max([1,3,2],key=kk))
