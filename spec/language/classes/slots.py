# __slots__ forbids other attributes.
class P:
    __slots__ = ('x', 'y')
    def __init__(self, x, y=None):
        self.x = x
        if y is not None: self.y = y
p = P(1)
print(p.x, hasattr(p, 'y'), hasattr(p, '__dict__'))
for f in (lambda: p.y, lambda: setattr(p, 'z', 1), lambda: p.z, lambda: delattr(p, 'y')):
    try:
        f()
    except AttributeError as e:
        print(e)
p.y = 5
del p.x
try:
    p.x
except AttributeError as e:
    print(e)
class Q(P):
    pass
q = Q(1, 2)
q.extra = 3
print(q.extra, q.__dict__, q.x)
class R(P):
    __slots__ = ['z']
r = R(1)
r.z = 9
print(r.z, R.__slots__, type(P.x).__name__)
class S:
    __slots__ = 'only'
s = S()
s.only = 1
print(s.only)
try:
    class T:
        __slots__ = ('a',)
        a = 1
except ValueError as e:
    print(e)
class WithDict:
    __slots__ = ('a', '__dict__')
w = WithDict()
w.a, w.b = 1, 2
print(w.__dict__)
