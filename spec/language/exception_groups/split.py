# split by class, tuple or function: what matches and the rest.
g = ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)]), OSError(4)])
for c in (ValueError, (TypeError, OSError), KeyError, Exception, ExceptionGroup, lambda e: isinstance(e, OSError), lambda e: 'in' in str(e)):
    print(g.split(c))
for c in (1, 'x', int, (ValueError, int), None, [ValueError]):
    try:
        print(g.split(c))
    except TypeError as e:
        print(e)
