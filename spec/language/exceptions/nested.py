# Exceptions through several levels of try.
def level(n, kind):
    try:
        if n == 0: raise kind(f'level {n}')
        level(n - 1, kind)
    except ValueError as e:
        print('value at', n, e)
        if n < 2: raise
        return 'stopped'
    except (KeyError, IndexError) as e:
        print('lookup at', n, e)
        raise RuntimeError('converted') from e
    finally:
        print('leaving', n)
level(3, ValueError)
try:
    level(1, IndexError)
except RuntimeError as e:
    print(e, repr(e.__cause__))
try:
    try:
        try:
            raise KeyError('deep')
        finally:
            print('inner finally')
    except TypeError:
        print('not reached')
    finally:
        print('outer finally')
except LookupError as e:
    print('caught', repr(e))
try:
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise TypeError(2)
        except TypeError as e:
            print(e, repr(e.__context__))
        raise
except ValueError as e:
    print('still', e)
