# Raised again and raised anew: the new ones come first, then what is left of the original.
def f():
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2), KeyError(3)])
    except* TypeError:
        raise
    except* KeyError as e:
        raise NameError('n') from e
try:
    f()
except ExceptionGroup as e:
    print(repr(e))
def g():
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
    except* TypeError as e:
        raise e
try:
    g()
except ExceptionGroup as e:
    print(repr(e))
