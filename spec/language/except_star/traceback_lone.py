# Uncaught: a lone exception that a handler raises again.
def f():
    try:
        raise ValueError('x')
    except* ValueError as e:
        raise
f()
