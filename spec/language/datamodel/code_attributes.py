# What code objects tell.
def f(a, b=1, /, c=2, *args, d, **kw):
    x = 1
    def inner():
        return x, y
    y = 2
    return inner
c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames, c.co_cellvars, c.co_freevars, c.co_nlocals)
i = f(0, d=1).__code__
print(i.co_freevars, i.co_varnames, i.co_qualname, c.co_firstlineno, i.co_firstlineno)
def g(x):
    for i in range(3):
        t = [q for q in range(i)]
    with open as h:
        pass
    import sys as s
    del t
    return lambda z: z + x
print(g.__code__.co_varnames, g.__code__.co_cellvars)
def gen():
    yield 1
async def co(): pass
async def ag(): yield
print([k.__code__.co_flags & 0x2e0 for k in (f, gen, co, ag, lambda: 0)], f.__code__.co_flags & 12)
print((lambda a, *b: a).__code__.co_name, type(c).__name__)
def h(a): return a
h.__code__ = (lambda z: z * 2).__code__
print(h(4), h.__name__)
def outer():
    v = 1
    return lambda: v
try:
    h.__code__ = outer().__code__
except ValueError as e:
    print(e)
