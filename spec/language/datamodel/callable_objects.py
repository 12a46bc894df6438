# Objects as functions, decorators and methods.
class Memo:
    def __init__(self, f): self.f, self.cache = f, {}
    def __call__(self, *a):
        if a not in self.cache: self.cache[a] = self.f(*a)
        return self.cache[a]
    def __get__(self, obj, cls):
        if obj is None: return self
        return lambda *a: self(obj, *a)
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), len(fib.cache))
class C:
    @Memo
    def m(self, x): return x * 2
c = C(); print(c.m(3), c.m(3), len(C.m.cache))
class Counter:
    count = 0
    def __init__(self, f):
        self.f = f
        self.__name__ = f.__name__
        self.__doc__ = f.__doc__
    def __call__(self, *a, **k):
        self.count += 1
        return self.f(*a, **k)
@Counter
def greet(n, p='!'):
    "doc"
    return n + p
print(greet('a'), greet('b', p='?'), greet.count, greet.__name__, greet.__doc__)
print(list(map(Counter(lambda x: x + 1), [1, 2])), sorted([3, 1], key=Counter(lambda x: -x)), callable(greet), callable(C), callable(1))
class Cls:
    def __call__(self): return 'inst call'
    class __call2__: pass
print(Cls()(), Cls.__call__(Cls()))
class Chain:
    def __getattr__(self, n): return Chain2(n)
class Chain2:
    def __init__(self, p): self.p = p
    def __getattr__(self, n): return Chain2(self.p + '.' + n)
    def __call__(self, *a): return f'{self.p}{a}'
print(Chain().a.b.c(1, 2))
