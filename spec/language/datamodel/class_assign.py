# Assigning __class__.
class A:
    def f(self): return 'A'
class B:
    def f(self): return 'B'
a = A(); a.x = 1
a.__class__ = B
print(a.f(), a.x, type(a).__name__)
for v in (int, 5, None):
    try: a.__class__ = v
    except TypeError as e: print(e)
class S: __slots__ = ('q',)
try: a.__class__ = S
except TypeError as e: print(e)
try: (5).__class__ = A
except TypeError as e: print(e)
class S2: __slots__ = ('q',)
s = S(); s.q = 1
s.__class__ = S2
print(s.q, type(s).__name__)
class Fake:
    @property
    def __class__(self): return int
print(isinstance(Fake(), int), type(Fake()).__name__, Fake().__class__)
try: del a.__class__
except TypeError as e: print(e)
class I(int): pass
class J(int): pass
i = I(5); i.__class__ = J; print(type(i).__name__, i)
try: i.__class__ = A
except TypeError as e: print(e)
