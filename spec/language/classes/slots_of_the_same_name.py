# __slots__: the same name in a subclass, what is refused, dict and weak references beside them.
class A:
    __slots__ = ('x',)
class B(A):
    __slots__ = ('x', 'y')
b = B(); b.x = 1
print(b.x)
try: print(A.x.__get__(b))
except AttributeError as e: print(e)
A.x.__set__(b, 5)
print(b.x, A.x.__get__(b))
class C:
    __slots__ = {'a': 'doc of a', 'b': None}
print(C.a.__doc__, C.b.__doc__, C.__slots__)
c = C()
try: c.z = 1
except AttributeError as e: print(e)
try: del c.a
except AttributeError as e: print(e)
try: c.a
except AttributeError as e: print(e)
class D(C): pass
d = D(); d.z = 1; d.a = 2; print(d.__dict__, d.a)
class E:
    __slots__ = ('__dict__', 'q')
e = E(); e.anything = 1; print(e.__dict__)
class F:
    __slots__ = ['__weakref__']

F()
try:
    class G:
        x = 1
        __slots__ = ('x',)
except ValueError as ex: print(ex)
try:
    class H: __slots__ = ('1a',)
except TypeError as ex: print(ex)
class I(int): __slots__ = ()
try: I(3).foo = 1
except AttributeError as ex: print(ex)
try:
    class J(int): __slots__ = ('a',)
except TypeError as ex: print(ex)
class K: __slots__ = ('__priv',)
k = K(); k._K__priv = 3; print(k._K__priv)
