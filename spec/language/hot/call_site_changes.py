# One call site, many callees: keywords, defaults, builtins and methods that change while it is hot
def first(a, b=2, *, c=3):
    return "first", a, b, c


def second(b, c, a=9):
    return "second", a, b, c


def third(a, **rest):
    return "third", a, sorted(rest.items())


def fourth(*args, c, b=0, a=None):
    return "fourth", args, a, b, c


def only(a, /, b=1, **more):
    return "only", a, b, sorted(more.items())


def keywords(f):
    try:
        return f(1, c=5, b=6)
    except TypeError as e:
        return str(e)


for round in range(3):
    for f in (first, second, third, fourth, only, dict, first):
        for _ in range(40):
            r = keywords(f)
        print(r)
    first.__defaults__ = None if round else (7,)
    first.__kwdefaults__ = {"c": 8}


def defaults(f):
    try:
        return f(1), f(1, c=4)
    except TypeError as e:
        return str(e)


for value in ((10,), None, (1, 2), (20,)):
    first.__defaults__ = value
    for _ in range(100):
        r = defaults(first)
    print(r)
first.__kwdefaults__ = None
print(defaults(first))


class Text(str):
    def strip(self):
        return "mine"

    def append(self, x):
        return x * 2


class Items(list):
    def append(self, x):
        super().append(x)
        super().append(x)


class Price:
    def __init__(self):
        self.log = []

    @property
    def value(self):
        return self.log[-1]

    @value.setter
    def value(self, x):
        self.log.append(x)


def methods(o, x):
    try:
        return o.append(x), o.strip()
    except AttributeError as e:
        return str(e)


for o in ([], Text("a"), Items(), bytearray(b" a "), Price()):
    for _ in range(70):
        r = methods(o, 5)
    print(type(o).__name__, r, len(o) if hasattr(o, "__len__") else "")


def store(o, x):
    o.value = x


p = Price()
for i in range(100):
    store(p, i)
print(p.value, len(p.log))
Price.value = property(lambda self: self.log[-1])
try:
    store(p, 1)
except AttributeError as e:
    print(e)
Price.value = property(Price.value.fget, lambda self, x: self.log.append(-x))
store(p, 3)
print(p.value)
Price.__setattr__ = lambda self, name, x: print("set", name, x)
store(p, 4)
print(p.value)


def sizes(f, x):
    return f(x)


for f in (len, str, int, len, abs, min, list):
    for x in ("12", [3], 4):
        for _ in range(30):
            try:
                r = sizes(f, x)
            except (TypeError, ValueError) as e:
                r = type(e).__name__, str(e)
        print(f.__name__, r)


def name():
    return len("abc")


for _ in range(100):
    r = name()
print(r)
import builtins
builtins.len = lambda x: "other"
print(name())
del builtins.len
try:
    name()
except NameError as e:
    print(e)
