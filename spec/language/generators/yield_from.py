# yield from delegates values, returns, sends and throws.
def inner():
    x = yield 'i1'
    print('inner got', x)
    try:
        y = yield 'i2'
    except ValueError as e:
        y = f'caught {e}'
    return ('result', x, y)
def outer():
    r = yield from inner()
    print('outer has', r)
    yield 'o'
    return 'done'
g = outer()
print(next(g), g.send('A'), g.throw(ValueError('T')))
try:
    next(g)
except StopIteration as e:
    print(e.value)
def flat(x):
    for y in x:
        if isinstance(y, list): yield from flat(y)
        else: yield y
print(list(flat([1, [2, [3, []], 4], [[5]]])))
def many():
    a = yield from 'ab'
    b = yield from [1, 2]
    c = yield from range(2)
    d = yield from (i * i for i in range(3))
    return a, b, c, d
def show():
    print((yield from many()))
print(list(show()))
def bad(): yield from 5
try:
    list(bad())
except TypeError as e:
    print(e)
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
def send_to_list(): yield from [1, 2]
s = send_to_list()
next(s)
try:
    s.send('x')
except AttributeError as e:
    print(e)
