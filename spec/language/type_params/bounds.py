# Bounds, constraints and defaults are evaluated when they are first asked for.
def log(x):
    print('evaluated', x)
    return x
def f[T: log(int), U: (log(str), log(bytes)) = log(3)](): pass
T, U = f.__type_params__
print('asking')
print(T.__bound__, T.__bound__)
print(U.__constraints__, U.__bound__)
print(U.__default__, U.has_default(), T.has_default())
def g[T: later](): pass
try:
    g.__type_params__[0].__bound__
except NameError as e:
    print(e)
later = 'now'
print(g.__type_params__[0].__bound__)
def h[A: B, B: 'A' = A](): return A, B
A, B = h()
print(A.__bound__ is B, B.__bound__, B.__default__ is A)
