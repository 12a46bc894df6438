# Tuple, set and frozenset subclasses.
class Point(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    x = property(lambda self: self[0])
    y = property(lambda self: self[1])
    def __add__(self, o): return Point(self.x + o[0], self.y + o[1])
    def __repr__(self): return f'Point{tuple(self)}'
p = Point(1, 2)
print(p, p + (3, 4), p.x, p.y, p == (1, 2), hash(p) == hash((1, 2)), p[::-1], len(p), *p)
x, y = p
print(x, y, {p: 'key'}[1, 2], p < Point(1, 3), isinstance(p, tuple), type(p * 2).__name__, p * 2)
try:
    p[0] = 5
except TypeError as e:
    print(e)
try:
    p.x = 5
except AttributeError as e:
    print(e)
class Bag(set):
    def add(self, x):
        print('add', x)
        super().add(x)
b = Bag([1, 2])
b.add(3)
print(b, b | {9}, type(b | {9}).__name__, b == {1, 2, 3}, len(b), 2 in b)
class FS(frozenset):
    pass
print(FS([1]), hash(FS([1])) == hash(frozenset([1])), {FS([1]): 1}[frozenset([1])])
class E(tuple):
    __slots__ = ()
try:
    E().attr = 1
except AttributeError as e:
    print(e)
