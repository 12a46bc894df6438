# `__new__` of the guest at hot call sites: alone, with `__init__`, with keywords, giving something else, slots, replaced while it runs.


class Point:
    __slots__ = ("x", "y")

    def __new__(cls, x=0, y=0, *, scale=1):
        self = object.__new__(cls)
        self.x = x * scale
        self.y = y * scale
        return self

    @classmethod
    def made(cls, x):
        return cls(x, scale=2)

    @staticmethod
    def sum(a, b=5):
        return a + b


class Named(Point):
    __slots__ = ()

    def __init__(self, *args, **kwargs):
        self.x += len(args) * 100 + len(kwargs) * 1000


class Other:
    def __new__(cls, kind):
        if kind % 3 == 0:
            return Point(kind, 1)
        if kind % 3 == 1:
            return super().__new__(Sub)
        return object.__new__(cls)

    value = 1


class Sub(Other):
    def __init__(self, kind):
        self.value = kind


def run(n):
    total = 0
    for i in range(n):
        total += Point(i, 2).x + Point(y=i).y + Point(i, scale=3).x + Point.made(i).x + Point.sum(i) + Point().x
        total += Named(i).x + Named(i, scale=2).x + Named.made(1).x
        o = Other(i)
        total += o.x if isinstance(o, Point) else o.value
    return total


print(run(2000))
print(Named(1, 2).x, Named(1, y=2).x, Named.made(4).x)


def fails(make):
    try:
        for i in range(500):
            make(i)
    except Exception as e:
        print(type(e).__name__, e)


fails(lambda i: Point(1, 2, 3))
fails(lambda i: Point(z=1) if i == 499 else Point(1))
fails(lambda i: Point(1, x=2) if i == 499 else Point(x=2))
fails(lambda i: setattr(Point(1), "z", 1) if i == 499 else setattr(Point(1), "x", 1))
fails(lambda i: object.__new__(3) if i == 499 else object.__new__(Point))
fails(lambda i: object.__new__(int) if i == 499 else object.__new__(Point))
fails(lambda i: object.__new__(Point, 1) if i == 499 else object.__new__(Point))


class Empty:
    __slots__ = ("a",)


def slots(n):
    out = 0
    for i in range(n):
        e = Empty()
        e.a = i
        if i % 7 == 0:
            e.a = str(i)
        if i % 11 == 0:
            e.a = 1.5
        out += len(str(e.a))
        if i == n - 1:
            del e.a
            print(hasattr(e, "a"))
            e.a = None
    return out


print(slots(1500))


class Watched(Empty):
    seen = 0

    def __setattr__(self, name, value):
        Watched.seen += 1
        super().__setattr__(name, value)


def stores(e, n):
    for i in range(n):
        e.a = i
    return e.a


print(stores(Empty(), 500), stores(Watched(), 500), Watched.seen)


class Meta(type):
    def __call__(cls, *args):
        return ("meta", args)


class Strange(metaclass=Meta):
    def __new__(cls, x):
        return object.__new__(cls)


print([Strange(i) for i in range(3)])


def replaced(n):
    out = []
    for i in range(n):
        if i == n - 3:
            Point.__new__ = lambda cls, x: ("other", x)
        if i == n - 2:
            Point.__new__ = lambda cls, x: object.__new__(cls)
            Point.__init__ = lambda self, x: setattr(self, "x", x * 2)
        r = Point(i)
        out.append(r if isinstance(r, tuple) else r.x)
        if i == n - 1:
            Point.sum = staticmethod(lambda a, b=1: a * b)
            Point.made = classmethod(lambda cls, x: cls.__name__)
        out.append((Point.sum(i), Point.made(i) if i > n - 2 else None))
    return out[-8:]


print(replaced(1500))
