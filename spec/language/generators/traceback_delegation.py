# A traceback through yield from.
def g():
    x = yield 1
    yield from h()
def h():
    yield from [1, 2]
    raise ValueError('h')
for x in g(): print(x)
