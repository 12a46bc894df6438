# Properties: accessors, texts, messages, subclasses.
class P:
    def __init__(self): self._x = 1
    @property
    def x(self):
        """doc x"""
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): print('del'); self._x = None
    @property
    def ro(self): return 5
    wo = property(None, lambda self, v: print('wo', v), doc='wo doc')
p = P(); p.x = 2; print(p.x); del p.x; print(p.x)
for f in (lambda: setattr(p, 'ro', 1), lambda: delattr(p, 'ro'), lambda: p.wo):
    try: print(f())
    except AttributeError as e: print(e)
p.wo = 3
print(P.x.__doc__, P.wo.__doc__, P.x.fget(p), P.ro.fset, P.x.__name__, P.x)
print(isinstance(P.x, property), P.x.getter(lambda s: 9).fget(p))
class Q(P):
    @P.x.getter
    def x(self): return 'q' + str(super().x)
q = Q(); q.x = 4; print(q.x)
q2 = property(); print(q2.fget, q2.__doc__)
try: property(1).__get__(p)
except TypeError as e: print(e)
class R: z = property(lambda s: 1)
try: R().z = 1
except AttributeError as e: print(e)
class S: pass
S.late = property(lambda s: 'late')
print(S().late)
try: S().late = 2
except AttributeError as e: print(e)
P.x.__doc__ = 'new'; print(P.x.__doc__)
class MyProp(property): pass
class T:
    @MyProp
    def a(self): "adoc"; return 1
print(T().a, T.a.__doc__, type(T.a).__name__)
