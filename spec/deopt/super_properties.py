# Properties of bases read through super(), in hot methods: other getters, other classes, errors, no property any more.
class A:
    def __init__(self, x):
        self.x = x

    @property
    def p(self):
        return self.x

    @property
    def bad(self):
        if self.x == 7:
            return self.missing
        return 1

    @property
    def deep(self):
        return 0


class B(A):
    @property
    def p(self):
        return super().p + 1

    @property
    def bad(self):
        return super().bad

    @property
    def deep(self):
        if self.x == 0:
            return super().deep
        self.x -= 1
        return self.deep + 1

    def q(self):
        return super().p

    def no(self):
        return super().nothing


class C(B):
    @property
    def p(self):
        return super().p * 2

    def s(self):
        return super(B, self).p


class Mid(A):
    @property
    def p(self):
        return -super().p


class D(B, Mid):
    pass


def run(objects, n):
    t = 0
    for i in range(n):
        for o in objects:
            t += o.p + o.q()
    return t


print(run([B(1)], 2000), run([C(2)], 2000), run([B(1), C(2), D(3)], 500))
print(sum(C(i).s() for i in range(2000)))


def failing(n):
    out = []
    for i in range(n):
        try:
            out.append(B(i % 8).bad)
        except AttributeError as e:
            out.append((e.name, type(e.obj).__name__, str(e)))
    return out


out = failing(2000)
print(len(out), out[7], out[-1], out.count(1))
for _ in range(3):
    try:
        B(1).no()
    except AttributeError as e:
        print(e)
print(B(300).deep, B(50).deep)

# The base changes under it.
b = B(5)
print(b.q(), run([b], 100))
A.p = property(lambda self: self.x * 10)
print(b.q(), run([b], 100))
A.p = 4
print(b.q(), run([b], 100))
A.p = lambda self: 9
print(b.q()())


class Own(property):
    def __get__(self, o, t=None):
        return 33 if o is not None else self


A.p = Own()
print(b.q(), run([b], 100))
A.p = property(None)
try:
    b.q()
except AttributeError as e:
    print(e)
A.p = property(len)
try:
    b.q()
except TypeError as e:
    print(e)


class E(A):
    @classmethod
    def c(cls):
        return type(super().p).__name__


class W(A):
    @property
    def w(self):
        yield from (self.x, 2)


class V(W):
    @property
    def w(self):
        return list(super().w)


print(E.c(), [V(i).w for i in range(300)][-1])
