# Lambdas: defaults, stars, closures, nesting.
f = lambda a, b=2, *c, d=4, **e: (a, b, c, d, e)
print(f(1), f(1, 3, 5, d=6, z=7), (lambda: (yield))().__class__.__name__, (lambda x, /, y: x + y)(1, y=2), (lambda *, k: k)(k=3))
print((lambda: 1 if 0 else 2)(), (lambda x: lambda y: x + y)(1)(2), [g(3) for g in [lambda x, n=n: x * n for n in range(3)]])
print(sorted([3, 1, 2], key=lambda x: -x), (lambda *a: a)(*[1, 2]), list(map(lambda x, y: x + y, [1, 2], [3, 4])))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(10), fact.__name__, repr(fact)[:19])
try:
    (lambda a: a)()
except TypeError as e:
    print(e)
class C:
    f = lambda self, x: (self.__class__.__name__, x)
    g = staticmethod(lambda x: x)
print(C().f(1), C.g(2), C.f.__qualname__)
