# chain and chain.from_iterable.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
t(lambda: L(chain('ab',[1,2],(x for x in range(2))))); t(lambda: L(chain())); t(lambda: L(chain.from_iterable(['ab','cd'])))
t(lambda: L(chain([1],5))); t(lambda: L(chain.from_iterable(5))); t(lambda: L(chain.from_iterable([1])))
