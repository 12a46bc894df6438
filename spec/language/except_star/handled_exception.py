# In a handler the exception being handled is the part; outside it is the whole.
import sys
try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except* ValueError:
    print(repr(sys.exception()))
    try:
        raise KeyError('k')
    except KeyError as k:
        print(repr(k.__context__))
    print(repr(sys.exception()))
except* TypeError:
    print(repr(sys.exception()))
print(sys.exception())
