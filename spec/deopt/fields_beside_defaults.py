# Fields of instances whose class has a value of the same name, which turns into a descriptor while stores are hot.
class Point:
    y = 0
    z = None

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Inner(Point):
    y = 'inner'


def make(cls, n):
    total = 0
    for i in range(n):
        p = cls(i, i + 1)
        p.y = p.y + 1
        total += p.y
    return total


print(make(Point, 500), make(Inner, 500), Point.y, Inner.y, Point(1, 2).__dict__)
Point.y = 5.5
print(make(Point, 300), Point.y)
del Point.y
print(make(Point, 300))
log = []
Point.y = property(lambda self: 7, lambda self, v: log.append(v))
print(make(Point, 3), log, Point(1, 2).__dict__)
# The class derived from it still hides the property.
print(make(Inner, 300), len(log))
Inner.y = property(lambda self: 1, lambda self, v: log.append('inner'))
print(make(Inner, 3), log[5:])


class Late:
    """An object whose class makes it a descriptor later."""


class Holder:
    y = Late()

    def __init__(self, y):
        self.y = y


def fill(n):
    return sum(Holder(i).y for i in range(n))


print(fill(500))
Late.__set__ = lambda self, obj, value: log.append(('set', value))
Late.__get__ = lambda self, obj, cls: 100
print(fill(3), log[-1])


class Slotted:
    __slots__ = ('y', '__dict__')

    def __init__(self, y):
        self.y = y
        self.w = y


print(sum(Slotted(i).y + Slotted(i).w for i in range(500)), Slotted(1).__dict__)
