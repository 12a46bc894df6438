# super() in every form.
class A:
    def f(self): return 'A.f'
    @classmethod
    def c(cls): return 'A.c ' + cls.__name__
    @staticmethod
    def s(): return 'A.s'
    @property
    def p(self): return 'A.p'
    x = 'A.x'
class B(A):
    def f(self): return 'B>' + super().f()
    @classmethod
    def c(cls): return 'B>' + super().c()
    @property
    def p(self): return 'B>' + super().p
    def g(self): return super(B, self).f() + super().x + super().s()
    def h(self):
        return [super(B, self).f() for _ in range(1)], (lambda: super(B, self).f())()
    def k(self):
        def inner(): return super(B, self).f()
        return inner()
    def unbound(self):
        s = super(B)
        return s.__get__(self).f()
class C(B):
    def f(self): return 'C>' + super().f()
    def n(self): return [super().f for _ in 'a'][0]()
c = C()
print(c.f(), c.c(), C.c(), c.p, c.g(), c.h(), c.k(), c.unbound(), c.n())
print(super(B, c).f(), super(C, C).c(), super(A, c).__repr__()[:10])
print(repr(super(B, c))[:40], super(B, c).__thisclass__, super(B,c).__self__ is c, super(B,c).__self_class__)
for f in (lambda: super(), lambda: super(B, 5), lambda: super(5, c), lambda: super(B, c).nope, lambda: super(C, B())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class D(A):
    def set(self): 
        super().x
        try: super().x = 5
        except AttributeError as e: print(e)
        try: super().y
        except AttributeError as e: print(e)
    def __init_subclass__(cls): super().__init_subclass__(); print('init', cls.__name__)
    def __new__(cls): return super().__new__(cls)
class E(D): pass
E().set()
def outer(self): return super().f()
A.out = outer
try: A().out()
except RuntimeError as e: print(e)
class F(A):
    def f(self):
        __class__
        return __class__.__name__
print(F().f())
class Cnt:
    def m(self, x=None):
        self = x
        return super().__init__()
try: Cnt().m(3)
except TypeError as e: print(e)
