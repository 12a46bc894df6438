# Instances made in hot code whose fields are of other kinds than at first: ints, floats, and both mixed.
class C:
    def __init__(self, a, b):
        self.a = a
        self.b = b
        self.c = a


def make(a, b):
    return C(a, b)


def show(o):
    return o.a, o.b, o.c


for i in range(500):
    make(i, i + 1)
print(show(make(1, 2)))
print(show(make(0.5, 1)))
print(show(make(2, 0.25)))
print(show(make("x", None)))
print(show(make(2**60, True)))
for i in range(500):
    make(i / 2, "s")
print(show(make(0.5, 1)), show(make(1, 0.5)))
q = C(0.5, 1)
q.a = 3
q.b = 2.5
print(show(q))


class Sub(C):
    def __init__(self, a):
        super().__init__(a, a)
        self.d = [a]


for i in range(500):
    s = Sub(i)
print(show(s), s.d, show(Sub(1.5)))
