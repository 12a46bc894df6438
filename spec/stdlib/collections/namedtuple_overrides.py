# Methods of named tuples where a subclass has changed what they come down to, and what they do with odd values.
from collections import namedtuple

P = namedtuple('P', 'x y')


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


class Doubled(P):
    def __iter__(self):
        for v in tuple.__iter__(self):
            yield v * 2


class Endless(P):
    def __iter__(self):
        n = 0
        while n < 5:
            print('taken', n)
            yield n
            n += 1


class Makes(P):
    @classmethod
    def _make(cls, values):
        values = list(values)
        print('made of', values)
        return super()._make(values)


class Longer(P):
    def __new__(cls):
        return tuple.__new__(cls, (1, 2, 3))


class Masked(P):
    @property
    def __class__(self):
        return int


class 𝐖𝐢𝐝𝐞(P):
    pass


class Shown:
    def __repr__(self):
        return '<shown>'


show(lambda: (Doubled(1, 2), Doubled(1, 2)._asdict(), Doubled(1, 2)._replace(x=5)))
show(lambda: Endless(1, 2)._asdict())
show(lambda: Endless(1, 2)._replace(y=7))
show(lambda: Makes(1, 2)._replace(x=3))
show(lambda: Longer())
show(lambda: Longer()._asdict())
show(lambda: Longer()._replace(x=9))
show(lambda: repr(Masked(1, 2)))
show(lambda: repr(𝐖𝐢𝐝𝐞('é', '\U0001f600')))
show(lambda: P(Shown(), [Shown()]))
inside = []
p = P(inside, 1)
inside.append(p)
show(lambda: p)
show(lambda: p._replace(z=1, x=2, w=3))
show(lambda: p._replace())
show(lambda: P._make('ab'))
show(lambda: P._make(i for i in 'ab'))
show(lambda: P._make([1]))
show(lambda: P._make(5))
show(lambda: P._make({1: 2, 3: 4}))
Empty = namedtuple('Empty', '')
show(lambda: (Empty(), Empty()._asdict(), Empty()._replace()))
P.__name__ = 'Renamed'
show(lambda: P(1, 2))
show(lambda: P(1.5, -0.0))
