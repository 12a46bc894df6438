# f(**d) and C(**d): parameters of all kinds, defaults, what is missing or too much.
def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


def plain(a, b=2, c=3):
    return a, b, c


def first(a, /, b, *, c=5):
    return a, b, c


def rest(a, *args, k=1, **kwargs):
    return a, args, k, kwargs


class Point:
    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def __repr__(self):
        return f'Point({self.x}, {self.y})'

    def moved(self, /, dx, dy=0):
        return self.x + dx, self.y + dy


class Collected(dict):
    def __init__(self, a, **more):
        super().__init__(more, a=a)


class Keys:
    def keys(self):
        return ['a', 'b']

    def __getitem__(self, k):
        return k * 2


class Text(str):
    pass


for d in ({'a': 1}, {'b': 1, 'a': 0}, {'c': 9, 'a': 1, 'b': 5}, {}, {'a': 1, 'z': 2}, {'z': 1}, {1: 2}, {Text('a'): 7}, Keys(), {'a': None}):
    for f in (plain, first, rest, Point, Collected):
        show(lambda: f(**d))
        show(lambda: f(1, **d))
show(lambda: Point(**{'x': 1, 'y': 2}))
show(lambda: Point(1, **{'y': 2}))
show(lambda: Point(1, **{'x': 2}))
show(lambda: Point(1, 2, **{'y': 2}))
show(lambda: Point(1).moved(**{'dx': 2}))
show(lambda: Point(1).moved(**{'self': 2}))
show(lambda: plain(*[1], b=2, **{'b': 3}))
kept = {'a': 1}
show(lambda: (rest(**kept)[3] is kept, kept))


def gen(a, b=2):
    yield a
    yield b


show(lambda: list(gen(**{'a': 1})))


def hot(n):
    total = 0
    for i in range(n):
        d = {'a': i, 'b': 1}
        total += sum(plain(**d)) + len(rest(i, **d['a' :] if False else {'q': i})[3]) + Point(**{'x': i}).x
    return total


show(lambda: hot(500))
