# Builtins that take all items of a map or filter whose function is the script's: results, errors on the way, deep recursion.
def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


def stop(x):
    if x == 3:
        raise StopIteration('early')
    return x


def fail(x):
    if x == 3:
        raise KeyError(x)
    return x


class Truth:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        return self.v

    def __add__(self, other):
        return 100

    def __radd__(self, other):
        return Truth(True)

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return True

    def __repr__(self):
        return f'Truth({self.v})'


data = [1, 2, 3, 4]
for f in (lambda x: x * 2, stop, fail, lambda x: Truth(x > 2)):
    for take in (list, tuple, sum, any, all, set, sorted, lambda it: ','.join(it), dict, len, min):
        show(lambda: take(map(f, data)))
    show(lambda: list(filter(f, data)))
    show(lambda: tuple(map(lambda a, b: f(a) and b, data, 'abcd')))
m = map(lambda x: x + 1, data)
print(next(m), any(map(lambda x: x > 2, m)), list(m))
m = map(fail, data)
show(lambda: list(m))
print(list(m))
show(lambda: list(map(lambda x: list(map(lambda y: x * y, range(x))), range(4))))
show(lambda: sum(map(lambda x: [x], range(3)), []))
show(lambda: dict(map(lambda x: (x, -x), range(3))))
show(lambda: ' '.join(map(lambda x: str(x), filter(lambda x: x % 2, range(6)))))


def deep(n):
    return [n] if n == 0 else list(map(lambda x: x, deep(n - 1))) + [n]


show(lambda: len(deep(300)))


def endless(n):
    return list(map(endless, [n]))


show(lambda: endless(0) and None)
