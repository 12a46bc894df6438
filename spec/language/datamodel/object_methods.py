# What every object has.
class C:
    pass
c = C()
print(c.__class__ is C, c.__eq__(c), c.__eq__(1), c.__ne__(c), c.__ne__(1), c.__lt__(1), isinstance(c.__hash__(), int), c.__str__() == c.__repr__(), c.__format__('') == str(c))
try:
    c.__format__('x')
except TypeError as e:
    print(e)
try:
    format(c, '>10')
except TypeError as e:
    print(e)
print(c.__dir__() == object.__dir__(c), '__dict__' in dir(c), c.__sizeof__() > 0, c.__reduce_ex__(2)[0].__name__, c.__getstate__())
c.x = 1
print(c.__getstate__(), c.__init__(), C.__new__(C).__class__.__name__, c.__init_subclass__(), object.__subclasshook__(int), C.__subclasshook__(int))
for f in (lambda: object(1), lambda: C(1), lambda: object.__new__(C, 1), lambda: object.__init__(c, 1), lambda: object.__new__(int), lambda: object.__new__(5), lambda: object.__new__(), lambda: int.__new__(str), lambda: object().x, lambda: setattr(object(), 'x', 1)):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)
class N:
    def __new__(cls, *a, **k):
        self = super().__new__(cls)
        self.args = a, k
        return self
print(N(1, x=2).args)
class I:
    def __init__(self, a): self.a = a
print(I(3).a)
try:
    I()
except TypeError as e:
    print(e)
class R:
    def __init__(self): return 5
try:
    R()
except TypeError as e:
    print(e)
class Other:
    def __new__(cls): return 42
    def __init__(self): print('not called')
print(Other())
class Sub(Other): pass
print(Sub())
class Cached:
    one = None
    def __new__(cls, n):
        if cls.one is None:
            cls.one = super().__new__(cls)
        return cls.one
    def __init__(self, n):
        print('init', n)
        self.n = n
print(Cached(1) is Cached(2), Cached(3).n)
