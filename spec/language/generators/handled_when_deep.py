# The exception being handled, seen from thousands of frames below the handler.
import sys
def deep(n):
    if n == 0: return repr(sys.exception())
    return deep(n - 1)
def handler(n):
    try:
        raise ValueError('outer')
    except ValueError:
        r = deep(n)
        return r, repr(sys.exception())
sys.setrecursionlimit(20000)
print(handler(10), handler(9000))
def raiser(n):
    if n == 0: raise KeyError('inner')
    raiser(n - 1)
try:
    try: raise ValueError('outer')
    except ValueError: raiser(9000)
except KeyError as e: print(repr(e), repr(e.__context__))
def gen():
    try: raise TypeError('gen')
    except TypeError:
        yield deep(9000)
        yield repr(sys.exception())
print(list(gen()), sys.exception())
