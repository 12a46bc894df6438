# What __prepare__ and namespaces may not be.
for r in (5, None, 'x', []):
    class M(type):
        @classmethod
        def __prepare__(m, *a): return r
    try:
        class C(metaclass=M): pass
    except TypeError as e:
        print(e)
def fm(*a): return a
fm.__prepare__ = lambda *a: {'pre': 1}
class F(metaclass=fm): z = 2
print(F[0], F[1], sorted(k for k in F[2] if k[:2] != '__'))
class K(type):
    def __call__(cls, *a): return ('made', cls.__name__, a)
class L(metaclass=K): pass
print(L(1, 2), type.__call__(L).__class__.__name__)
class Abs(type):
    def __new__(m, n, b, ns):
        ns['added'] = lambda self: n
        return type.__new__(m, n + 'X', b, ns)
class P(metaclass=Abs): pass
print(P.__name__, P.__qualname__, P().added())
class Q(P): pass
print(Q.__name__, type(Q) is Abs)
print(type(type), type(object), isinstance(type, type), issubclass(type, object), type.__mro__, isinstance(P, Abs), Abs.__class__)
