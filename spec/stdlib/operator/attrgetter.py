# attrgetter and methodcaller.
from operator import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class A: pass
a=A(); a.x=1; a.b=A(); a.b.y=2
t(lambda: attrgetter('x')(a)); t(lambda: attrgetter('b.y','x')(a)); t(lambda: attrgetter('zz')(a)); t(lambda: attrgetter(1))
t(lambda: attrgetter('x')); t(lambda: attrgetter('x','b.y')); t(lambda: methodcaller('upper')('ab'))
t(lambda: methodcaller('split',',',maxsplit=1)('a,b,c')); t(lambda: methodcaller('nope')('a'))
t(lambda: methodcaller('split',',',maxsplit=1)); t(lambda: methodcaller(1)); t(lambda: type(itemgetter(1)))
