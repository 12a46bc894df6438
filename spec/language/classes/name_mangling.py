# Names with two leading underscores are mangled within a class body.
class A:
    __secret = 1
    def __init__(self):
        self.__x = 'A'
        self.__dunder__ = 'kept'
    def get(self): return self.__x, self.__secret
    def __hidden(self): return 'A hidden'
    def call(self): return self.__hidden()
    def local(self):
        __v = 3
        return sorted(n for n in locals() if n != 'self')
    def keyword(self, __k=1): return __k
class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 'B'
    def both(self): return self.__x, self._A__x
    def __hidden(self): return 'B hidden'
b = B()
print(b.get(), b.both(), b.call(), sorted(b.__dict__), A._A__secret)
print(b.local(), b.keyword(_A__k=5))
try:
    b.__x
except AttributeError as e:
    print(e)
class _Under:
    def __init__(self): self.__a = 1
class ___:
    def __init__(self): self.__a = 1
print(_Under().__dict__, ___().__dict__)
class Outer:
    class Inner:
        def __init__(self): self.__v = 1
    def make(self):
        def f(o): o.__w = 2
        i = self.Inner()
        f(i)
        return i.__dict__
print(Outer().make())
__top = 'module level'
class Reads:
    def read(self):
        try:
            return __top
        except NameError as e:
            return str(e)
print(Reads().read(), getattr(b, '_B__x'), hasattr(b, '__x'))
