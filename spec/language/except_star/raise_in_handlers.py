# What several handlers raise goes on together, with what is left.
def f():
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as e:
        raise RuntimeError('a')
    except* TypeError as e:
        raise RuntimeError('b') from e
try:
    f()
except ExceptionGroup as e:
    print(repr(e))
    for x in e.exceptions[:2]:
        print(repr(x), repr(x.__context__), repr(x.__cause__))
