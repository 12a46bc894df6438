# Instances of dataclasses and members of enums as keys: whose hash and equality say what.
from dataclasses import dataclass, field
from enum import Enum, IntEnum, Flag, property as enum_property


@dataclass(frozen=True)
class P:
    x: object
    y: object = 0


@dataclass(frozen=True, order=True)
class Q(P):
    z: object = field(default=None, compare=False)


@dataclass(unsafe_hash=True)
class M:
    items: object


class Loud:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        print('hash', self.n)
        return self.n

    def __eq__(self, other):
        print('eq', self.n, other.n)
        return self.n == other.n

    def __repr__(self):
        return f'Loud({self.n})'


nan = float('nan')
d = {}
for key in [P(1), P(1, 0), P(1, 2), P('a', (1, 2)), P('a', (1, 2)), P(nan), P(nan), P(1.0), P(None), Q(1), Q(1, 0, 5), Q(1, 1), P(Loud(101)), P(Loud(101)), P(Loud(102))]:
    d[key] = d.get(key, 0) + 1
print(d)
print(P(nan) == P(nan), P(1) == Q(1), {P(1)} & {P(1.0)}, P(1) in [P(2), P(1)])
m = M(1)
s = {m}
m.items = 2
print(m in s, M(1) in s, M(2) in s)
try:
    {M([])}
except TypeError as e:
    print(e)
del m.items
try:
    print({m: 1})
except AttributeError as e:
    print(e)


class R(P):
    def __eq__(self, other):
        print('eq of R')
        return True

    def __hash__(self):
        return 7


print({R(1), R(2)})


class Color(Enum):
    RED = 1
    GREEN = 2
    ROUGE = 1

    @property
    def shown(self):
        return self.name.lower()

    @enum_property
    def twice(self):
        return self.value * 2


class Odd(Enum):
    A = 1
    B = 2

    def __hash__(self):
        print('hash of', self._name_)
        return 1


class Named(Enum):
    A = 1

    @property
    def value(self):
        return 'value of Named'


class N(IntEnum):
    A = 1
    B = 2


class F(Flag):
    A = 1
    B = 2


for member in Color.RED, Color.GREEN, Color.ROUGE, Odd.A, Named.A, N.A, F.A | F.B:
    table = {Color.RED: 'red', Odd.A: 'odd', Named.A: 'named', N.A: 'n', F.A | F.B: 'f', 1: 'one'}
    print(member, member.name, member.value, table.get(member), hash(member) == hash(member.name))
print(Color.RED.shown, Color.RED.twice)
for name in 'value', 'name', 'twice':
    for thing in Color, Color.RED:
        try:
            print(getattr(thing, name))
        except AttributeError as e:
            print(e)
try:
    Color.RED.value = 3
except AttributeError as e:
    print(e)


def total(n):
    counts = {Color.RED: 0, Color.GREEN: 0}
    for i in range(n):
        c = Color.RED if i % 3 else Color.GREEN
        counts[c] += c.value
    return counts


print(total(1000))
