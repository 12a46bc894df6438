# How an uncaught group is printed.
def inner():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e
raise ExceptionGroup('top', [ValueError('plain'), inner(), ExceptionGroup('nested', [KeyError('k'), TypeError('multi\nline')])])
