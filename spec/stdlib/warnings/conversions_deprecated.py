# Conversions that answer instances of subclasses, `__trunc__` and throw() with three arguments warn.
import warnings

class N:
    def __index__(self):
        return True
    def __float__(self):
        return F(1.5)

class F(float):
    pass

class T:
    def __trunc__(self):
        return 7

def gen():
    try:
        yield 1
    except ValueError as e:
        yield repr(e)

g = gen()
next(g)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(int(N()), [10, 20][N()], float(N()), int(T()), g.throw(ValueError, ValueError('x')))
for w in seen:
    print(w.category.__name__, w.message)
