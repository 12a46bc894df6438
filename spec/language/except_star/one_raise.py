# One new exception alone goes on as itself.
def f():
    try:
        raise ExceptionGroup('eg', [ValueError(1)])
    except* ValueError as e:
        raise RuntimeError('a')
try:
    f()
except RuntimeError as e:
    print(repr(e), repr(e.__context__))
def g():
    try:
        raise ValueError('lone')
    except* ValueError:
        raise KeyError('k')
try:
    g()
except KeyError as e:
    print(repr(e), repr(e.__context__))
