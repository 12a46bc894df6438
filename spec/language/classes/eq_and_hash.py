# A class that defines __eq__ alone is unhashable; both together make equal keys.
class Key:
    def __init__(self, a, b): self.a, self.b = a, b
    def __eq__(self, o): return isinstance(o, Key) and (self.a, self.b) == (o.a, o.b)
    def __hash__(self): return hash((self.a, self.b))
d = {Key(1, 2): 'first'}
d[Key(1, 2)] = 'second'
print(len(d), d[Key(1, 2)], Key(1, 2) in d, Key(2, 1) in d, len({Key(0, 0), Key(0, 0), Key(0, 1)}))
class OnlyEq:
    def __eq__(self, o): return True
try:
    hash(OnlyEq())
except TypeError as e:
    print(e)
try:
    {OnlyEq(): 1}
except TypeError as e:
    print(e)
print(OnlyEq.__hash__)
class Sub(OnlyEq):
    __hash__ = object.__hash__
print(isinstance(hash(Sub()), int))
class Collide:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): return self.n == o.n
s = {Collide(i % 3) for i in range(10)}
print(len(s), sorted(c.n for c in s))
class Bad:
    def __hash__(self): return 'text'
try:
    hash(Bad())
except TypeError as e:
    print(e)
class Big:
    def __hash__(self): return 2 ** 61 + 5
class Neg:
    def __hash__(self): return -1
print(hash(Big()), hash(Neg()), hash(True), hash(2 ** 61 - 1), hash(-1), hash(1.0))
