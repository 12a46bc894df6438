# A bare raise takes the exception being handled.
def bare():
    raise
try:
    bare()
except RuntimeError as e:
    print(e)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        bare()
except ZeroDivisionError as e:
    print('re-raised from a callee', e)
try:
    try:
        raise ValueError('first')
    except ValueError as e:
        saved = e
        try:
            raise KeyError('second')
        except KeyError:
            pass
        raise
except ValueError as e:
    print(e, e is saved, e.__context__)
try:
    try:
        raise ValueError('v')
    except ValueError as e:
        raise e
except ValueError as e:
    print(e, e.__context__, e.__cause__)
try:
    try:
        raise ValueError('in try')
    finally:
        try:
            raise
        except ValueError as e:
            print('finally sees', e)
except ValueError as e:
    print('after', e)
try:
    raise
except RuntimeError as e:
    print(e)
