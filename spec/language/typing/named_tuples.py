# NamedTuple classes.
from typing import NamedTuple
class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
    @property
    def flipped(self):
        return Point(self.y, self.x)
p = Point(3, 4)
print(p, p.x, p[1], p.norm(), p.flipped, Point(1), Point(x=1, y=2), Point(y=5, x=6))
print(p._fields, p._field_defaults, p._asdict(), p._replace(x=10), Point._make([7, 8]), Point.__doc__, Point.__annotations__)
print(p == (3, 4), hash(p) == hash((3, 4)), isinstance(p, tuple), Point.__mro__, Point.__match_args__, len(p), list(p), p + (1,))
match p:
    case Point(a, y=b):
        print(a, b)
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: Point())
attempt(lambda: Point(1, 2, 3))
attempt(lambda: Point(1, z=2))
attempt(lambda: Point(1, x=2))
attempt(lambda: setattr(p, 'x', 1))
attempt(lambda: setattr(p, 'q', 1))
attempt(lambda: p._replace(q=1))
attempt(lambda: Point._make([1]))
def bad():
    class X(NamedTuple):
        a: int = 1
        b: int
attempt(bad)
def under():
    class X(NamedTuple):
        _a: int
attempt(under)
def multi():
    class X(NamedTuple, list):
        a: int
attempt(multi)
E2 = NamedTuple('E2', [('name', str), ('id', int)])
print(E2('n', 1), E2.__annotations__)
class Sub(Point):
    def __repr__(self): return 'sub ' + super().__repr__()
print(Sub(1, 2))
class G[T](NamedTuple):
    v: T
print(G(5), G[int](6))
