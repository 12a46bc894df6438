# Each handler gets the part of the group that matches; the parts keep the nesting.
try:
    raise ExceptionGroup('all', [ValueError(1), TypeError(2), ExceptionGroup('in', [ValueError(3), KeyError(4)]), OSError(5)])
except* ValueError as e:
    print(1, repr(e))
except* (KeyError, TypeError) as e:
    print(2, repr(e))
except* OSError as e:
    print(3, repr(e))
print('done')
