# throw raises at the suspended yield.
def g():
    while True:
        try:
            x = yield 'ready'
            print('got', x)
        except ValueError as e:
            print('handled', e)
            yield 'recovered'
        finally:
            print('finally')
a = g()
print(next(a))
print(a.throw(ValueError('v')))
print(next(a))
try:
    a.throw(KeyError('k'))
except KeyError as e:
    print('out', e)
print(list(a))
b = g()
try:
    b.throw(ValueError('before start'))
except ValueError as e:
    print(e)
print(list(b))
def once():
    try:
        yield 1
    except TypeError:
        return 'returned'
c = once()
next(c)
try:
    c.throw(TypeError)
except StopIteration as e:
    print(e.value)
try:
    c.throw(IndexError('after the end'))
except IndexError as e:
    print(e)
for bad in (3, 'x', int):
    try:
        once().throw(bad)
    except TypeError as e:
        print(e)
