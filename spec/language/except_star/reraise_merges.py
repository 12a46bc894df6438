# Parts that are raised again as they were are put together as they came.
def f():
    try:
        raise ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError(2), OSError(4)]), KeyError(3)])
    except* TypeError:
        raise
    except* KeyError:
        raise
    except* OSError:
        pass
try:
    f()
except ExceptionGroup as e:
    print(repr(e))
