# A vector class with the operators a user would write.
import math
class Vec:
    def __init__(self, *c): self.c = tuple(c)
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self.c, o.c))) if isinstance(o, Vec) else NotImplemented
    def __sub__(self, o): return self + -o
    def __neg__(self): return Vec(*(-a for a in self.c))
    def __mul__(self, k):
        if isinstance(k, Vec): return sum(a * b for a, b in zip(self.c, k.c))
        if isinstance(k, (int, float)): return Vec(*(a * k for a in self.c))
        return NotImplemented
    __rmul__ = __mul__
    def __truediv__(self, k): return self * (1 / k)
    def __abs__(self): return math.sqrt(self * self)
    def __eq__(self, o): return isinstance(o, Vec) and self.c == o.c
    def __hash__(self): return hash(self.c)
    def __iter__(self): return iter(self.c)
    def __getitem__(self, i): return self.c[i]
    def __len__(self): return len(self.c)
    def __bool__(self): return any(self.c)
    def __repr__(self): return f'Vec{self.c}'
    def __format__(self, spec): return '(' + ', '.join(format(a, spec) for a in self) + ')'
a, b = Vec(1, 2), Vec(3.5, -1)
print(a + b, a - b, a * 2, 2 * a, a * b, a / 2, abs(Vec(3, 4)), -a, a == Vec(1, 2), a != b)
print(f'{b:.2f}', list(a), a[0], a[-1], len(a), bool(Vec(0, 0)), {a: 1}[Vec(1, 2)], sum([a, b], Vec(0, 0)))
for f in (lambda: a + 1, lambda: a * 'x', lambda: 'x' * a, lambda: a - 'y', lambda: a < b):
    try:
        print(f())
    except TypeError as e:
        print(e)
