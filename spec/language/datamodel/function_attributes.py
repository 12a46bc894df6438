# Attributes of functions, and setting them.
def f(a, b=1, /, c=2, *args, d, e=5, **kw) -> 'ret':
    "doc of f"
    x = 1
    return a, b, c, args, d, e, kw
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__, f.__type_params__)
f.__defaults__ = (10, 20)
f.__kwdefaults__ = {'d': 4, 'e': 6}
print(f(0))
f.__defaults__ = None
f.__kwdefaults__ = None
try:
    f(0)
except TypeError as e:
    print(e)
f.__name__ = 'g'
f.__qualname__ = 'Q.g'
f.__doc__ = None
print(f.__name__, f.__qualname__, f.__doc__, repr(f)[:14])
try:
    f(0)
except TypeError as e:
    print(e)
def attempt(name, value):
    try:
        setattr(f, name, value)
        print(name, 'set')
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
for name, value in (('__name__', 1), ('__defaults__', [1]), ('__kwdefaults__', 1), ('__annotations__', 1), ('__closure__', ()), ('__globals__', {}), ('__code__', 1), ('__dict__', 1), ('__type_params__', 1), ('__builtins__', {})):
    attempt(name, value)
f.custom = [1]
print(f.custom, f.__dict__, hasattr(f, 'nope'))
del f.custom
print(f.__dict__)
f.__annotations__ = {'a': int}
del f.__annotations__
print(f.__annotations__, f.__globals__ is globals(), callable(f.__call__), f.__get__(5).__self__)
