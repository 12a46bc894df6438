# reduce over every kind of iterable and function; partials whose keywords a script changes, and what they are called with.
from functools import partial, reduce
from operator import add, mul


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


class Items:
    def __iter__(self):
        yield 1
        yield 2


show(lambda: reduce(mul, [1, 2, 3, 4], 1))
show(lambda: reduce(add, ['a', 'b'], 'x'))
show(lambda: reduce(add, []))
show(lambda: reduce(add, [], None))
show(lambda: reduce(add, 5))
show(lambda: reduce(add, [1, 'a']))
show(lambda: reduce(add, Items()))
show(lambda: reduce(lambda a, b: a * 10 + b, (i for i in range(5))))
show(lambda: reduce(lambda a, b: 1 / 0, {1: 2, 3: 4}))
show(lambda: reduce(add, [2 ** 52, 2 ** 52, 2 ** 52]))
show(lambda: reduce(lambda a, b: [*a, b], 'xyz', []))
show(lambda: reduce(add, [1.5, True, -0.0]))


def nested(n):
    return n if n == 0 else reduce(lambda a, b: a + nested(n - 1), [1, 2])


show(lambda: nested(150))


def seen(*args, **kwargs):
    return args, kwargs


p = partial(seen, 1)
print(p(), p(2), p(2, a=3), p.args, p.keywords)
p.keywords['late'] = 5
print(p(2), p.keywords is p.keywords)
q = partial(p, 3, late=6)
print(q(), q.args, q.keywords, q.func is seen, p.keywords)
show(lambda: partial())
show(lambda: partial(3))
r = partial(int, base=2)
show(lambda: r('101'))
show(lambda: r('101', base=8))
show(lambda: r('9'))
p.keywords[1] = 2
show(lambda: p())
