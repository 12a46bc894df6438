# A metaclass makes and calls classes.
class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')), kw)
        ns['tag'] = name.upper()
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.inits = kw
    def __call__(cls, *a):
        print('call', cls.__name__, a)
        return super().__call__(*a)
    def __len__(cls): return 7
    @property
    def lower(cls): return cls.__name__.lower()
class A(metaclass=Meta, option=1):
    def __init__(self, *a): self.a = a
    def f(self): pass
class B(A): pass
print(A.tag, B.tag, A(1, 2).a, type(B), len(A), A.lower, A.inits, isinstance(B, Meta))
try:
    B().lower
except AttributeError as e:
    print(e)
class Other(type): pass
try:
    class Clash(A, metaclass=Other): pass
except TypeError as e:
    print(e)
