# The attributes of a function object, read, written and deleted.
def f(a, b=2, *, c=3):
    """Add things.

    Second line."""
    return a + b + c

print(f.__name__, f.__qualname__, f.__module__)
print(f.__doc__)
print(f.__defaults__, f.__kwdefaults__)
f.calls = 0
f.calls += 5
print(f.calls, f.__dict__)
f.__name__ = 'renamed'
print(f.__name__, f.__qualname__)
f.__defaults__ = (20,)
print(f(1))
f.__kwdefaults__ = {'c': 300}
print(f(1))
f.__doc__ = None
print(f.__doc__, (lambda: 0).__doc__, (lambda: 0).__name__)
del f.calls
try:
    f.calls
except AttributeError as e:
    print(e)
f.__defaults__ = None
try:
    f(1)
except TypeError as e:
    print(e)
try:
    f.__name__ = 3
except TypeError as e:
    print(e)
def g(): 'only a docstring'
print(g.__doc__, g())
