# Operators of the guest in hot code: other classes, NotImplemented, results of other kinds, exceptions on the way.
class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        if isinstance(other, V):
            return V(self.x + other.x)
        return NotImplemented

    def __radd__(self, other):
        return V(self.x + other)

    def __mul__(self, other):
        return self.x * other.x

    def __lt__(self, other):
        return self.x < other.x

    def __getitem__(self, i):
        if i > 3:
            raise IndexError(i)
        return self.x + i

    @property
    def double(self):
        return self.x * 2


class W(V):
    def __radd__(self, other):
        return "W first"

    def __add__(self, other):
        return W(self.x - other.x)


def add(a, b):
    return a + b


def dot(a, b):
    t = a * b
    return t + 1


def less(a, b):
    if a < b:
        return "less"
    return "not less"


def item(a, i):
    return a[i]


def double(a):
    return a.double


a, b = V(1), V(2)
for i in range(500):
    add(a, b)
    dot(a, b)
    less(a, b)
    item(a, 1)
    double(a)
print(add(a, b).x, dot(a, b), less(a, b), less(b, a), item(a, 2), double(b))
print(add(5, b).x, add(a, W(9)), add(W(9), a).x, add(1, 2), add("a", "b"))
print(dot(V(1.5), V(2)), less(V(1.5), V(1)), item([4, 5], 1), double(W(4)))
for bad in (lambda: add(a, 1), lambda: item(a, 9), lambda: double(3), lambda: less(a, 3)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
V.__add__ = lambda self, other: "patched"
print(add(a, b))
