# A thrown exception as the context of another.
def g():
    try:
        yield 1
    except KeyError:
        raise ValueError('v')
x = g()
next(x)
x.throw(KeyError('thrown'))
