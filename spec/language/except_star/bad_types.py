# What except* refuses when it runs.
def f(t, e=ExceptionGroup('g', [ValueError(1)])):
    try:
        try:
            raise e
        except* t:
            print('caught')
    except TypeError as error:
        print(error, repr(error.__context__))

f(5)
f(int)
f((ValueError, 'x'))
f(ExceptionGroup)
f(BaseExceptionGroup)
f((ValueError, ExceptionGroup))
f(())
