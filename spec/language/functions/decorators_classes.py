# Classes as decorators and decorators of classes.
class Memo:
    def __init__(self, f):
        self.f = f
        self.cache = {}
        self.hits = 0
    def __call__(self, *args):
        if args in self.cache:
            self.hits += 1
        else:
            self.cache[args] = self.f(*args)
        return self.cache[args]

@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(50), fib.hits, len(fib.cache))

def add_repr(cls):
    def __repr__(self):
        return f"{cls.__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
    cls.__repr__ = __repr__
    return cls

@add_repr
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
print(Point(1, 'two'))

def singleton(cls):
    instance = None
    def get(*a):
        nonlocal instance
        if instance is None:
            instance = cls(*a)
        return instance
    return get

@singleton
class Config:
    def __init__(self, n): self.n = n
print(Config(1) is Config(2), Config(3).n)
