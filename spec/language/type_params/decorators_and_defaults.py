# Decorators and defaults are evaluated outside the scope of the parameters.
T = 'outer'
def deco(arg):
    print('deco', arg)
    return lambda f: f
@deco(T)
def f[T](x=T, *, y=T) -> T:
    return x, y
print(f(), f.__annotations__)
@deco(T)
class C[T]:
    pass
def g[T](x=(lambda: T)()):
    return x
print(g())
