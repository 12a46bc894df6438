# Uncaught: what the handlers raised and what is left, each with its own traceback.
def g():
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as e:
        raise RuntimeError('a')
    except* TypeError as e:
        raise RuntimeError('b') from None
g()
