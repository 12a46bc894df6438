# Uncaught: a wrong type in a handler.
def f():
    try:
        raise ValueError('x')
    except* ExceptionGroup:
        pass
f()
