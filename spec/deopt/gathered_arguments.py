# *args and **kwargs gathered by hot functions, methods, constructors and through super(); wrappers that pass them on.


def largest(*values):
    best = values[0]
    for value in values:
        if value > best:
            best = value
    return best


def mixed(a, b=2, *rest, k=0, **more):
    return a, b, rest, k, more


def keys(**options):
    return list(options.items())


def positional_only(a, /, b=1, **more):
    return a, b, more


def inner(**options):
    return options['a'] + options['b']


def outer(**options):
    return inner(**options)


def keeps(*args, **kwargs):
    kwargs['seen'] = len(args)
    return args, kwargs


class Base:
    def __init__(self, *args, **kwargs):
        self.args, self.kwargs = args, kwargs

    def show(self, *args, sep='-', **rest):
        return sep.join(str(a) for a in args) + str(rest)


class Derived(Base):
    def __init__(self, x, *args, y=5, **kwargs):
        super().__init__(x, *args, y=y, **kwargs)
        self.x = x

    def show(self, *args, **rest):
        return '<' + super().show(1, 2.5, sep='+', z=3) + super().show() + super().show(*args, **rest) + '>'


def traced(function):
    calls = []

    def wrapper(*args, **kwargs):
        calls.append((args, kwargs))
        return function(*args, **kwargs)
    wrapper.calls = calls
    return wrapper


@traced
def add(a, b=1, *, c=0.5):
    return a + b + c


def run():
    row = (4, 9, 2)
    out = []
    for i in range(12):
        out = [
            largest(i % 5, 3), largest(*row), largest(i), largest(0.5, i, 2.5),
            mixed(i), mixed(i, 1), mixed(i, 1, 2.5, 'x'), mixed(i, k=1), mixed(1, 2, 3, k=i, z=i, y=0.5), mixed(a=1, z=i),
            keys(), keys(a=i), keys(b=1, a=i, c=2.5), positional_only(i, b=2, a=3, c=4), positional_only(1),
            outer(a=i, b=1), keeps(), keeps(1, i, z=2), add(i), add(i, 2.5), add(i, c=1), add(b=i, a=1),
        ]
        d = Derived(i, 2, z=3) if i & 1 else Derived(x=i, y=1.5)
        b = Base(i, a=1)
        out += [d.args, d.kwargs, d.x, b.args, b.kwargs, b.show(i, 1.5, sep=','), d.show(i, q=1)]
    print(*out, sep='\n')
    print(add.calls[-4:])


def wrong():
    for i in range(9):
        for call in (lambda: largest(values=1), lambda: mixed(), lambda: mixed(1, a=2), lambda: positional_only(a=1), lambda: add(1, 2, 3), lambda: keys(1),
                     lambda: mixed(1, 2, b=3), lambda: largest()):
            try:
                call()
            except (TypeError, IndexError) as e:
                if i == 8:
                    print(type(e).__name__, e)


def fresh():
    """Each call has a dict and a tuple of its own."""
    a, b = [], []
    for i in range(10):
        args, kwargs = keeps(i, n=i)
        a.append(args)
        b.append(kwargs)
    print(a, b)
    print(all(x is not y for x, y in zip(b, b[1:])), keeps()[0] is keeps()[0])


run()
wrong()
fresh()
run()
