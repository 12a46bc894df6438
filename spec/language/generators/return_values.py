# The value of return is the value of StopIteration.
def g(x):
    if x: yield x
    return {'x': x}
for v in (1, 0):
    it = g(v)
    got = []
    try:
        while True: got.append(next(it))
    except StopIteration as e:
        print(got, e.value, e.args)
def wrap():
    result = yield from g(5)
    return [result]
def drain(it):
    while True:
        try:
            next(it)
        except StopIteration as e:
            return e.value
print(drain(wrap()), drain(g(0)), drain(x for x in 'ab'))
def returns_tuple():
    return 1, 2
    yield
try:
    next(returns_tuple())
except StopIteration as e:
    print(e.value, e.args, e)
def returns_exception():
    return StopIteration(9)
    yield
try:
    next(returns_exception())
except StopIteration as e:
    print(repr(e), repr(e.value))
print(list(g(3)), [*g(4)])
