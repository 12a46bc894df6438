# Reprs and replace of dataclasses whose fields are missing, computed, nested in themselves or no parameters.
from dataclasses import InitVar, asdict, dataclass, field, replace
from typing import ClassVar


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


@dataclass
class Node:
    value: object
    next: object = None
    hidden: int = field(default=3, repr=False)
    kind: ClassVar[str] = 'node'


class Shown:
    def __repr__(self):
        return '<shown>'


@dataclass
class Made:
    a: int
    b: int = field(init=False, default=5)
    c: InitVar[int] = 7

    def __post_init__(self, c):
        self.b = self.a + c


@dataclass
class Computed:
    x: int

    @property
    def y(self):
        return self.x * 2


@dataclass
class Sub(Computed):
    z: float = 1.5

    def __repr__(self):
        return 'sub of ' + super().__repr__()


@dataclass(frozen=True)
class Frozen:
    a: int
    b: list = field(default_factory=list)


n = Node(1)
n.next = [n]
show(lambda: n)
show(lambda: Node(Shown(), {'k': Node('é', 2.0)}))
show(lambda: Sub(1))
del n.value
show(lambda: n)
show(lambda: replace(Node(1, 2), value=5, hidden=9))
show(lambda: replace(Node(1), other=5))
show(lambda: replace(Made(1), a=2))
show(lambda: replace(Made(1), a=2, c=3))
show(lambda: replace(Made(1), b=2, c=1))
show(lambda: Frozen(1).__replace__(b=[2]))
show(lambda: replace(Frozen, a=1))
show(lambda: (asdict(Node([Frozen(1, [2])], {'a': Frozen(3)})), asdict(Frozen(1), dict_factory=list)))
show(lambda: hash(Frozen(1, (2,))) == hash(Frozen(1, (2,))))
show(lambda: hash(Frozen(1)))


def hot(cls, n):
    out = 0
    for i in range(n):
        p = cls(i)
        out += len(repr(p)) + len(repr(replace(p, x=i + 1)))
    return out


show(lambda: hot(Computed, 300))
Computed.x = property(lambda self: 11, lambda self, v: None)
show(lambda: (Computed(1), replace(Computed(1), x=2), hot(Computed, 3)))
