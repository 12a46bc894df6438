# StopIteration within a generator and re-entering a running one.
def leaks():
    yield 1
    next(iter([]))
g = leaks()
next(g)
try:
    next(g)
except RuntimeError as e:
    print(e, '|', repr(e.__cause__), repr(e.__context__))
def raises():
    yield 1
    raise StopIteration('value')
try:
    list(raises())
except RuntimeError as e:
    print(e, repr(e.__cause__))
def me():
    yield 1
    yield next(self)
self = me()
print(next(self))
try:
    next(self)
except ValueError as e:
    print(e)
def sends():
    yield
    s.send(1)
s = sends()
next(s)
try:
    next(s)
except ValueError as e:
    print(e)
def closes():
    yield
    try:
        c.close()
    except ValueError as e:
        yield str(e)
c = closes()
next(c)
print(next(c))
def ok():
    try:
        next(iter([]))
    except StopIteration:
        yield 'handled inside'
print(list(ok()))
g = (next(it) for _ in range(3)) if (it := iter([1])) else None
try:
    list(g)
except RuntimeError as e:
    print(e)
