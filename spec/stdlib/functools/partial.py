# partial: arguments, repr, nesting.
from functools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

p=partial(pow,2); t(lambda:p(5)); t(lambda:p); t(lambda:p.func); t(lambda:p.args); t(lambda:p.keywords); t(lambda: partial(int,base=2)('101'))
t(lambda: partial(int,base=2)); t(lambda: partial(p,3)()); t(lambda: partial(p,3)); t(lambda: partial()); t(lambda: partial(5))
t(lambda: partial(print,1,sep='-')(2,3)); t(lambda: partial(dict,a=1)(b=2,a=3)); p.extra=1; t(lambda:p.extra)
t(lambda: list(map(partial(max,3),[1,5]))); t(lambda: type(p)); t(lambda: setattr(p,'func',1))
