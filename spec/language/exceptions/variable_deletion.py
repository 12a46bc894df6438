# The name of an except clause is deleted when the clause ends.
e = 'before'
try:
    raise ValueError('x')
except ValueError as e:
    kept = e
try:
    e
except NameError as n:
    print(n)
print(repr(kept))
def f():
    e = 1
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as u:
        return str(u)
print(f())
def g():
    try:
        raise ValueError('shadow')
    except ValueError as e:
        e = 'rebound'
        print(e)
    return 'e' in locals()
print(g())
def h():
    try:
        raise ValueError
    except ValueError as e:
        del e
    return 'no error at the end'
print(h())
def closure():
    try:
        raise KeyError('c')
    except KeyError as e:
        get = lambda: e
        inside = repr(get())
    try:
        get()
    except NameError as n:
        return inside, str(n)
print(closure())
def loop():
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError as e:
            continue
    return 'e' in locals()
print(loop())
