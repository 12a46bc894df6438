# Resolution orders, their conflicts, and changing bases.
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
print([c.__name__ for c in D.__mro__], D.mro() == list(D.__mro__))
def attempt(f):
    try: f()
    except TypeError as e: print(e)
attempt(lambda: type('X', (A, B), {}))
attempt(lambda: type('X', (A, A), {}))
attempt(lambda: type('X', (B, C, A, D), {}))
attempt(lambda: type('X', (bool,), {}))
attempt(lambda: type('X', (int, str), {}))
attempt(lambda: type('X', (1,), {}))
attempt(lambda: type('X', 1, {}))
attempt(lambda: type(1, (), {}))
attempt(lambda: type('X', (), 1))
attempt(lambda: type('X', ()))
attempt(lambda: type())
class Meta(type):
    def mro(cls): return [cls, C, object]
class E(metaclass=Meta): pass
print(E.__mro__)
D.__bases__ = (C,)
print([c.__name__ for c in D.__mro__])
attempt(lambda: setattr(D, '__bases__', ()))
attempt(lambda: setattr(D, '__bases__', (D,)))
attempt(lambda: setattr(A, '__bases__', (D,)))
print(A.__subclasses__(), D.__base__, type.__base__, object.__base__, object.__bases__)
print(B.__subclasses__())
attempt(lambda: setattr(int, 'x', 1))
attempt(lambda: delattr(int, 'x'))
attempt(lambda: setattr(A, '__name__', 5))
A.__name__ = 'Renamed'; print(A, A.__qualname__, A())if 0 else print(A.__name__, A.__qualname__)
