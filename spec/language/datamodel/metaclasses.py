# Metaclasses: hooks, keyword arguments, conflicts.
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, bases, kw)
        return {'injected': 1}
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, kw, [k for k in ns if not k.startswith('__')])
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __instancecheck__(cls, o): return o == 42
    def __subclasscheck__(cls, s): return s is int
    def __len__(cls): return 7
    def __iter__(cls): return iter('xyz')
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, k): return ('item', k)
    def __repr__(cls): return f'<M {cls.__name__}>'
    def __add__(cls, o): return ('add', o)
    def __eq__(cls, o): return NotImplemented
    def __hash__(cls): return 5
    def __bool__(cls): return False
class C(metaclass=M, flag=True):
    def __init__(self, x): self.x = x
print(C.injected, C(3).x, isinstance(42, C), isinstance(1, C), issubclass(int, C), issubclass(str, C))
print(len(C), list(C), 1 in C, C['k'], C, C + 1, hash(C), bool(C), type(C))
class D(C): pass
print(D, type(D))
class M2(type): pass
class X(metaclass=M2): pass
try:
    class Y(C, X): pass
except TypeError as e: print(e)
def f(name, bases, ns, **kw):
    print('func meta', name, bases, sorted(k for k in ns if k[0] != '_'), kw)
    return 99
class Z(metaclass=f, k=1): a = 1
print(Z)
try:
    class Q(object, foo=1): pass
except TypeError as e: print(e)
class M3(type):
    def __prepare__(name, bases): return 5
try:
    class V(metaclass=M3): pass
except TypeError as e: print(e)
class Singleton(type):
    _i = {}
    def __call__(cls, *a):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a)
        return cls._i[cls]
class SS(metaclass=Singleton): pass
print(SS() is SS())
