# AttributeError's wording for instances, classes, builtins and modules.
import math
class C:
    __slots__ = ()
class Point:
    def __init__(self): self.horizontal, self.vertical = 1, 2
    def distance(self): pass
def delete(): del Point().nothing
def assign(): (5).x = 1
def assign_list(): [].x = 1
def assign_builtin(): int.x = 1
def del_method(): del Point().distance
def assign_none(): None.x = 1
cases = [
    lambda: Point().horizontl, lambda: Point().distnce(), lambda: Point.nothing, lambda: (5).real_part, lambda: 'a'.uper(), lambda: [].push(1),
    lambda: None.x, lambda: math.sqroot(4), lambda: {}.has_key(1), lambda: (lambda: 0).x, lambda: Point().distance.x, lambda: len.x,
    lambda: C().x, lambda: setattr(C(), 'x', 1), delete, assign, assign_list, assign_builtin, del_method, assign_none, lambda: type.x, lambda: int.foo,
    lambda: super(Point, Point()).foo, lambda: getattr(1, 'y'), lambda: True.x, lambda: (1.5).x, lambda: range(3).x, lambda: (i for i in ()).x,
]
for c in cases:
    try:
        c()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
try:
    Point().missing
except AttributeError as e:
    print(e.name, type(e.obj).__name__)
