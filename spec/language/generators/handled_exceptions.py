# The exception being handled inside a generator and outside of it.
import sys
def g():
    try:
        raise ValueError('a')
    except ValueError:
        yield sys.exception()
        print('still', repr(sys.exception()))
        try:
            raise
        except ValueError as e:
            print('reraised', e)
    print('out', sys.exception())
    yield 2
x = g()
print(repr(next(x)))
print(sys.exception())
try:
    raise KeyError('outer')
except KeyError:
    print(next(x))
    print(repr(sys.exception()))
def h():
    yield sys.exception()
    yield sys.exception()
y = h()
print(next(y))
try:
    raise KeyError('k')
except KeyError:
    print(repr(next(y)))
def ctx():
    try:
        yield 1
    except ValueError:
        raise TypeError('t')
z = ctx(); next(z)
try:
    z.throw(ValueError('v'))
except TypeError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
z = ctx(); next(z)
try:
    raise OSError('o')
except OSError:
    try:
        z.throw(ValueError('v'))
    except TypeError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
