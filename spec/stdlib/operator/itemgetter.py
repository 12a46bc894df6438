# itemgetter.
from operator import itemgetter

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: itemgetter(1)('abc')); t(lambda: itemgetter(0,2)('abc')); t(lambda: itemgetter('a')({'a':5})); t(lambda: itemgetter('z')({}))
t(lambda: itemgetter(slice(1,3))('abcd')); t(lambda: itemgetter()); t(lambda: itemgetter(1)); t(lambda: itemgetter(1,'a'))
t(lambda: itemgetter(1)(5)); t(lambda: sorted([(1,'b'),(2,'a')],key=itemgetter(1))); t(lambda: list(map(itemgetter('n'),[{'n':1},{'n':2}])))
