# __doc__, __name__, __qualname__, __module__, __annotations__ of classes.
class C:
    "doc"
    x: int = 1
    y: 'str'
    class Inner:
        pass
    def m(self): "m doc"
print(C.__doc__, C.__name__, C.__qualname__, C.Inner.__qualname__, C.m.__qualname__, C.__module__, C.__annotations__, C.m.__doc__)
C.__doc__ = 'new'
C.__name__ = 'Renamed'
C.__module__ = 'elsewhere'
C.__qualname__ = 'Q'
print(C, C.__doc__, C.__name__, repr(C())[:16])
class D(C): pass
print(D.__doc__, D.__annotations__, D.__dict__.get('__annotations__'), D().x, D.__base__.__name__)
print(hasattr(D, 'y'), D().__doc__, type(D().__module__).__name__)
for name in ('__name__', '__qualname__'):
    for value in (1, None):
        try:
            setattr(C, name, value)
        except TypeError as e:
            print(e)
for name in ('__name__', '__doc__', '__module__', '__bases__', '__dict__', '__mro__'):
    try:
        delattr(D, name)
        print('deleted', name)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
def f():
    class L: pass
    return L
print(f().__qualname__, f() is f())
T = type('T', (C,), {'z': 3, '__doc__': 'made', '__module__': 'm', '__qualname__': 'X.T'})
print(T, T.z, T.__doc__, T.__qualname__, type(T))
try:
    type('T', (), {'__qualname__': 5})
except TypeError as e:
    print(e)
