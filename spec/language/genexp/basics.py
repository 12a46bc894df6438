# Generator expressions: laziness, one pass, nesting, as the sole argument, and the first iterable taken at once.
g = (x * x for x in range(5))
print(type(g).__name__, next(g), list(g), list(g), next(g, 'spent'))
print(sum(x for x in range(10)), max(len(w) for w in ['a', 'bbb']), any(x > 2 for x in range(5)), all(x for x in []), sorted(x % 3 for x in range(6)), ''.join(c.upper() for c in 'abc'), dict((k, k * 2) for k in 'ab'), set(x % 2 for x in range(5)), tuple(x for x in 'xy'), list((a, b) for a in 'ab' for b in range(2) if b), min((abs(x), x) for x in (3, -1, 2)), sum((x for x in (1, 2)), 10), bytes(x for x in (65, 66)))
log = []
def source(n):
    for i in range(n):
        log.append(i)
        yield i
lazy = (x for x in source(100) if x % 3 == 0)
print(log, next(lazy), next(lazy), log, any(x > 5 for x in source(100)), log[-1], next(x for x in source(50) if x > 3), len(log))
data = [1, 2, 3]
g = (x for x in data)
data.append(4)
data = ['replaced']
print(list(g))
n = 2
g = (x * n for x in range(3))
n = 10
print(list(g))
first = (y for y in (x + 1 for x in (w * 2 for w in range(4))))
print(list(first), list(zip(*[iter([1, 2, 3, 4, 5])] * 2)), 3 in (x for x in range(5)))
a, b, *c = (x for x in range(5))
print(a, b, c, [*(x for x in 'ab'), *(y for y in 'cd')], {**dict((i, i) for i in range(2))})
print(*(x for x in range(3)), sep='-')
def f(*args, k=None):
    return args, k
print(f(*(x for x in 'ab')), f((x for x in 'a'), k=1)[1], f(x for x in 'q')[0][0].__name__, iter(g) is g, callable(g), bool(x for x in ()))
for f in (lambda: (x for x in 5), lambda: len(x for x in []), lambda: g[0], lambda: next(x for x in []), lambda: next((x for x in []), 'd'), lambda: sum(x for x in 'ab'), lambda: list(1 // x for x in (1, 0)), lambda: max(x for x in ()), lambda: (x for x in 'a') + (), lambda: ''.join(x for x in (1,)), lambda: [].append(x for x in 'a'), lambda: int(x for x in '1')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    a, b = (x for x in range(3))
except ValueError as e:
    print(e)
g = (1 // x for x in (1, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e, list(g))
