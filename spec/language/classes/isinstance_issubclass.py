# isinstance and issubclass with tuples, unions and wrong arguments.
class A: pass
class B(A): pass
b = B()
print(isinstance(b, A), isinstance(b, (int, A)), isinstance(b, int | A), isinstance(3, (str, (float, (int,)))), isinstance(b, ()))
print(issubclass(B, A), issubclass(A, B), issubclass(B, (int, A)), issubclass(bool, int), issubclass(B, object), issubclass(int, int | str))
print(isinstance(True, int), isinstance(1, bool), isinstance(A, type), isinstance(None, type(None)), isinstance(None, int | None))
for f in (lambda: isinstance(1, 2), lambda: isinstance(1, (int, 2)), lambda: isinstance('a', (int, 'str')), lambda: issubclass(1, int),
          lambda: issubclass(int, 1), lambda: isinstance(1, list[int]), lambda: isinstance(1, [int])):
    try:
        print(f())
    except TypeError as e:
        print(e)
class Meta(type):
    def __instancecheck__(cls, x): return x == 'magic'
    def __subclasscheck__(cls, c): return c is int
class M(metaclass=Meta): pass
print(isinstance('magic', M), isinstance('x', M), isinstance(M(), M), issubclass(int, M), issubclass(str, M))
class Liar:
    @property
    def __class__(self): return int
print(isinstance(Liar(), int), type(Liar()) is int)
