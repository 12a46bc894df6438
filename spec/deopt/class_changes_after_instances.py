# A class whose instances are made in hot code gets a property, a __setattr__, another __init__.
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def total(n):
    t = 0
    for i in range(n):
        p = Point(i, 1)
        t += p.x + p.y
    return t


print(total(1000))
log = []


def set_y(self, v):
    log.append(v)
    self.hidden = v


Point.y = property(lambda self: self.hidden * 2, set_y)
print(total(10), log)
del Point.y
print(total(10), len(log))


def noisy(self, name, value):
    log.append(name)
    object.__setattr__(self, name, value)


Point.__setattr__ = noisy
print(total(2), log[-4:])
del Point.__setattr__


def other_init(self, x, y):
    self.y = x
    self.x = y + 1


Point.__init__ = other_init
print(total(1000))
Point.__init__ = lambda self, x, y: 5
try:
    print(total(2))
except TypeError as e:
    print(e)


def make_class(base):
    class Made(base):
        def __init__(self, v):
            self.v = v

    return Made


class Guarded:
    v = property(lambda self: 99, lambda self, v: None)


plain = make_class(object)
for i in range(500):
    o = plain(i)
print(o.v)
guarded = make_class(Guarded)
for i in range(500):
    o = guarded(i)
print(o.v, vars(o))
print(plain(3).v)
