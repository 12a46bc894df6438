# Lambdas take every kind of parameter, nest, and recurse through a name or the Y combinator.
print((lambda: 42)())
print((lambda x, y=2, *a, k=5, **kw: (x, y, a, k, kw))(1, 2, 3, k=4, z=0))
print((lambda *a: a)(), (lambda **k: k)(a=1))
print((lambda x: (yield_ := x * 2) + yield_)(3))
compose = lambda f, g: lambda x: f(g(x))
inc = lambda x: x + 1
dbl = lambda x: x * 2
print(compose(inc, dbl)(5), compose(dbl, inc)(5))
print(inc.__name__, inc.__qualname__, compose(inc, dbl).__qualname__)
print(sorted(['bb', 'a', 'ccc'], key=lambda s: -len(s)))
print(list(map(lambda a, b: a * b, [1, 2, 3], [4, 5, 6])))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: 0 if n == 0 else n + self(n - 1))(10))
print((lambda a, /, b, *, c: a + b + c)(1, 2, c=3))
x = lambda: None
print(x())
print([(lambda n: n * n)(k) for k in range(4)])
