# __slots__, with inheritance, and what is refused.
class A:
    __slots__ = ('a', 'b')
a = A(); a.a = 1
print(a.a)
for f in (lambda: a.b, lambda: setattr(a, 'c', 1), lambda: a.__dict__, lambda: delattr(a, 'b'), lambda: a.c):
    try: print(f())
    except AttributeError as e: print(e)
class B(A): pass
b = B(); b.c = 3; b.a = 2; print(b.__dict__, b.a)
class C(A):
    __slots__ = ['d', '__dict__']
c = C(); c.d = 1; c.e = 2; print(c.__dict__, c.d)
class D(A):
    __slots__ = 'x'
d = D(); d.x = 5; d.a = 1; print(d.x, d.a, D.__slots__, D.x, type(D.x).__name__)
print(A.a.__get__(a), A.__dict__['a'])
def attempt(src):
    try: exec(src, globals())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
attempt("class X:\n a=1\n __slots__=('a',)")
attempt("class X:\n __slots__=('1a',)")
attempt("class X:\n __slots__=(1,)")
attempt("class X(int):\n __slots__=('a',)")
attempt("class X(A):\n __slots__=('__dict__','__dict__')")
attempt("class X(B):\n __slots__=('__dict__',)")
class E1:
    __slots__=('p',)
class E2:
    __slots__=('q',)
attempt("class X(E1,E2): pass")
class E3(E1):
    __slots__=()
class E4(E3): __slots__ = ('z',)
e=E4(); e.p=1; e.z=2; print(e.p,e.z, hasattr(e,'__dict__'))
class M:
    __slots__ = {'a': 'doc of a', 'b': None}
print(M.a.__doc__, M.__slots__)
class Priv:
    __slots__ = ('__x', '__y__')
    def __init__(self): self.__x = 1
print(Priv()._Priv__x, sorted(k for k in Priv.__dict__ if 'x' in k))
class W: __slots__=('__weakref__',)
print(W.__slots__)
