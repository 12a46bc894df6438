# A return in finally replaces the exception or the value on its way.
def a():
    try:
        return 'try'
    finally:
        return 'finally'
def b():
    try:
        raise ValueError('lost')
    finally:
        return 'swallowed'
def c():
    try:
        1 / 0
    except ZeroDivisionError:
        return 'except'
    finally:
        print('c finally')
def d():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('replaced too')
    finally:
        return 'd'
def e():
    x = 1
    try:
        return x
    finally:
        x = 2
def f():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
def g():
    try:
        return 'g try'
    finally:
        try:
            1 / 0
        except ZeroDivisionError:
            pass
def h():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2: continue
            return 'h ' + str(i)
print(a(), b(), c(), d(), e(), f(), g(), h())
