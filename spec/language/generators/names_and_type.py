# Names, repr, attributes and type of generators.
def show(f):
    try:
        print('value', repr(f()))
    except BaseException as e:
        print(type(e).__name__, e, '| cause', type(e.__cause__).__name__, '| context', type(e.__context__).__name__)

def g():
    yield 1

x = g()
print(g.__name__, type(x), x.__name__, x.__qualname__)
x.__name__ = 'z'; print(repr(x)[:22])
x.__qualname__ = 'zz'; print(repr(x)[:22])
show(lambda: setattr(x, '__name__', 5))
show(lambda: setattr(x, '__qualname__', 5))
show(lambda: delattr(x, '__name__'))
show(lambda: setattr(x, 'foo', 5))
show(lambda: type(x)())
show(lambda: x.gi_code.co_name)
show(lambda: setattr(x, 'gi_running', 5))
print([a for a in dir(x) if not a.startswith('__') or a in ('__next__', '__iter__', '__name__', '__qualname__')])
print(iter(x) is x, hasattr(x, '__len__'), bool(x))
print(x == x, x != g(), hash(x) == hash(x))
def sub():
    try:
        class S(type(x)): pass
    except TypeError as e: print(e)
sub()
print((y for y in [1]).__name__, (y for y in [1]).__qualname__)
print(repr(y for y in [1])[:35])
def h():
    return (y for y in [1])
print(h().__qualname__)
