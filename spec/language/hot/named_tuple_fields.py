# Fields of named tuples in hot code: other classes, changed classes, subclasses, and tuples too short.
from collections import namedtuple
from typing import NamedTuple

P = namedtuple('P', 'x y')


class Q(NamedTuple):
    x: int
    y: float = 0.5


class R(P):
    @property
    def y(self):
        return ('y of R', self[1])


class S(P):
    def __iter__(self):
        return iter(['x of S', 'y of S'])


class T(P):
    def __getattribute__(self, name):
        return ('all of T', name)


def fields(values):
    out = []
    for p in values:
        out.append((p.x, p.y))
    return out


def parts(values):
    out = []
    for p in values:
        x, y = p
        out.append((y, x))
    return out


def rest(values):
    out = []
    for p in values:
        x, *more = p
        out.append((x, more))
    return out


def items(values):
    out = []
    for p in values:
        out.append((p[1], p[-2], p[0:1]))
    return out


class U(P):
    def __getitem__(self, key):
        return ('item of U', key if isinstance(key, int) else None)


def shown(values):
    # What came out, without repeats.
    seen = []
    for v in values:
        if v not in seen:
            seen.append(v)
    return seen


many = [P(i % 3, -i % 2) for i in range(300)]
for f in fields, parts, rest, items:
    print(f.__name__, shown(f(many)))
    for kind in Q, R, S, T, U:
        print(kind.__name__, shown(f([kind(1, 2)] * 5 + many[:3] + [kind(3, 4)])))

short = tuple.__new__(P, (1,))
for f in fields, parts, rest, items:
    try:
        print(f(many[:5] + [short]))
    except (IndexError, ValueError) as e:
        print(type(e).__name__, e)

P.x = property(lambda self: 'changed')
print(shown(fields(many[:5])), shown(parts(many[:5])))
del P.x
try:
    fields(many[:5])
except AttributeError as e:
    print(e)
try:
    many[0].y = 3
except AttributeError as e:
    print(e)
