# close raises GeneratorExit at the yield and waits for the end.
def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('exit seen')
        raise
    finally:
        print('cleanup')
a = g()
next(a)
print(a.close(), list(a))
b = g()
b.close()
print('closing one that never ran prints nothing', list(b))
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 'no'
c = stubborn()
next(c)
try:
    c.close()
except RuntimeError as e:
    print(e)
def returns():
    try:
        yield 1
    except GeneratorExit:
        return 'value'
d = returns()
next(d)
print(d.close())
def fails():
    try:
        yield 1
    finally:
        raise KeyError('in close')
e = fails()
next(e)
try:
    e.close()
except KeyError as k:
    print(k, repr(k.__context__))
e.close()
a.close()
print(issubclass(GeneratorExit, Exception))
