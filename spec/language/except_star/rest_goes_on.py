# What no handler takes goes on, with its nesting and message.
try:
    try:
        raise ExceptionGroup('all', [ValueError(1), ExceptionGroup('in', [TypeError(2), KeyError(3)])])
    except* ValueError:
        print('value')
    except* KeyError:
        print('key')
except ExceptionGroup as e:
    print(repr(e))
try:
    try:
        raise ValueError('alone')
    except* TypeError:
        print('no')
except ValueError as e:
    print(repr(e), e.__context__)
