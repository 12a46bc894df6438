# Bound methods and functions on classes.
class C:
    def m(self, x): return (self.n, x)
    n = 1
    @classmethod
    def k(cls): return cls.__name__
    @staticmethod
    def s(*a): return a
c = C()
m = c.m
print(m(2), m.__self__ is c, m.__func__ is C.m, m.__name__, m.__qualname__, C.m(c, 3), m == c.m, m is c.m, hash(m) == hash(c.m))
print(C.k.__self__ is C, C.k.__func__.__name__, c.k(), C.s(1), c.s(2), C.__dict__['s'].__func__(3), C.__dict__['k'].__wrapped__ is C.k.__func__)
print(repr(C.m)[:14], repr(m)[:22])
try:
    m.attr = 1
except AttributeError as e:
    print(e)
C.m.attr = 5
print(m.attr)
for f in (lambda: C.m(), lambda: c.m(), lambda: c.m(1, 2), lambda: c.k(1), lambda: C.nope(), lambda: c.nope()):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
import sys
def free(self): return ('free', self)
c.own = free
C.attached = free
print(c.own(1), c.attached()[0], free.__get__(7)())
class D(C):
    m = C.m
    def __call__(self, *a): return a
d = D()
d.cb = d
print(d.cb(1), D.m is C.m)
class Partial:
    f = len
    g = print
    h = property(len)
    def __len__(self): return 9
print(Partial().f([1, 2]), Partial().h)
static = staticmethod(lambda: 'called')
print(static(), staticmethod(len).__name__)
