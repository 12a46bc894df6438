# A slot's descriptor refuses objects of other classes.
class A: __slots__ = ('x',)
class B: __slots__ = ('x',)
a, b = A(), B()
A.x.__set__(a, 1)
print(a.x, A.x.__get__(a), A.x.__get__(None, A) is A.x)
for f in (lambda: A.x.__get__(b), lambda: A.x.__set__(b, 2), lambda: A.x.__delete__(b), lambda: A.x.__get__(5)):
    try: print(f())
    except TypeError as e: print(e)
class C(A): __slots__ = ()
c = C(); A.x.__set__(c, 7); print(c.x)
