# A numeric class with all its operators, in a loop.
class V:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, o): return V(self.x + o.x, self.y + o.y) if isinstance(o, V) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __sub__(self, o): return V(self.x - o.x, self.y - o.y)
    def __mul__(self, k): return V(self.x * k, self.y * k) if isinstance(k, (int, float)) else self.x * k.x + self.y * k.y
    __rmul__ = __mul__
    def __truediv__(self, k): return V(self.x / k, self.y / k)
    def __neg__(self): return V(-self.x, -self.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __eq__(self, o): return isinstance(o, V) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __iter__(self): yield self.x; yield self.y
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __len__(self): return 2
    def __bool__(self): return bool(self.x or self.y)
    def __repr__(self): return f'V({self.x}, {self.y})'
    def __format__(self, s): return f'<{self.x:{s}}, {self.y:{s}}>'
    def __iadd__(self, o): self.x += o.x; self.y += o.y; return self
    def __lt__(self, o): return abs(self) < abs(o)
a = V(1, 2)
print(a + V(3, 4), sum([a, a]), a - a, a * 2, 2 * a, a * a, a / 2, -a, abs(V(3, 4)), a == V(1, 2), {a: 1}[V(1, 2)], [*a], a[0], a[-1], len(a), bool(V(0, 0)), f'{a:.1f}')
x, y = a; print(x, y, max([V(1, 1), V(5, 5)]), sorted([V(2, 2), V(1, 0)]))
b = V(0, 0)
for i in range(500): b += V(i, 1) * 2
print(b, sum((V(i, i) for i in range(300)), V(0, 0)))
try: a + 1
except TypeError as e: print(e)
try: 'x' + a
except TypeError as e: print(e)
try: a.z = 1
except AttributeError as e: print(e)
