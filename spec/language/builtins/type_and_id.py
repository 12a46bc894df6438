# type() with one argument, type objects' reprs and names, id equality, and three argument type().
print(type(1), type('a'), type(None), type([]), type(type), type(len), type(print), type([].append), type(lambda: 1), type(...), type(NotImplemented), type(range(1)), type({}.keys()), type(iter([])), type(x for x in ()), type(Exception), type(Exception()), type(int), type(slice(1)), type(1 < 2), type(1 / 2), type(b''))
print(int, str, object, type, Exception, type(None), list, len, print, abs, [].append.__name__, str.upper, 'a'.upper.__name__, dict.fromkeys.__name__, int.__name__, type(1).__name__, int.__qualname__, list.append.__name__, len.__name__, int.__module__, type(len).__name__)
class A:
    pass
class Outer:
    class Inner:
        pass
    def method(self):
        class Local:
            pass
        return Local
print(A, A(), Outer.Inner, Outer.method, Outer().method(), Outer.Inner.__name__, Outer.Inner.__qualname__, A.__module__, type(A()), repr(A), f'{A}', str(Outer().method), Outer().method.__name__)
T = type('T', (A,), {'x': 5, 'm': lambda self: self.x * 2})
print(T, T().m(), T.__name__, T.__bases__, isinstance(T(), A), type(T), T.x, type('Empty', (), {})())
print(type(1) == int, type(1) is int, type(True) == int, type(A()) == A, type(1) == type(2), type(int) == type, type(type) is type, {int: 'int', str: 'str'}[type(5)], type(5)('7'), type([])('ab'), type('')(5), type({})(a=1))
a = A()
b = a
print(id(a) == id(b), id(a) == id(a), id(A) == id(A), isinstance(id(a), int), id(a) != id(A()), id(None) == id(None), id([1]) is not None, id(a) == id(b) and a is b)
for f in (lambda: type(), lambda: type(1, 2), lambda: type('X', 5, {}), lambda: type(5, (), {}), lambda: type('X', (), 5), lambda: id(), lambda: id(1, 2), lambda: type('X', (int, str), {}), lambda: type('X', (bool,), {}), lambda: object(5), lambda: A(5), lambda: object.x, lambda: int.x, lambda: type('X', (A, object, A), {}), lambda: int(), lambda: NotImplemented(), lambda: A.__init__()):
    try:
        print(f())
    except TypeError as e:
        print(e)
    except AttributeError as e:
        print(e)
