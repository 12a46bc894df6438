# else runs without an exception, finally always.
def f(e):
    try:
        if e is not None:
            raise e
    except* ValueError as g:
        print('handler', g.exceptions)
    else:
        print('else')
    finally:
        print('finally')

f(None)
f(ValueError(1))
try:
    f(TypeError(2))
except TypeError as e:
    print(repr(e))
