# The six comparisons, their reflections and chains.
class Version:
    def __init__(self, s): self.t = tuple(map(int, s.split('.')))
    def __eq__(self, o): return isinstance(o, Version) and self.t == o.t
    def __lt__(self, o):
        if not isinstance(o, Version): return NotImplemented
        return self.t < o.t
    def __le__(self, o): return self.t <= o.t
    def __repr__(self): return '.'.join(map(str, self.t))
a, b, c = Version('1.2'), Version('1.10'), Version('1.2')
print(a < b, a > b, a <= c, a >= c, a == c, a != c, a != b, a == '1.2')
print(sorted([b, a, Version('0.9')]), max(a, b), min([b, c]))
print(a < b > c, a < b < c)
try:
    a < 3
except TypeError as e:
    print(e)
try:
    a > 'x'
except TypeError as e:
    print(e)
class Rich:
    def __lt__(self, o): return ['not', 'a', 'bool']
    def __eq__(self, o): return 0
    def __ne__(self, o): return 'ne'
r = Rich()
print(r < 1, r == 1, r != 1, 1 > r, not (r == r), r in [r], [r] == [r], [Rich()] == [Rich()])
print(r < 1 < 2, 0 < (r < 1 < 2))
