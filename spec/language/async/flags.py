# co_flags of functions, generators, coroutines and async generators.
async def f(): pass
async def g(): yield
def h(): yield
def i(*a, **k): pass
print(f.__code__.co_flags & 0x3ff, g.__code__.co_flags & 0x3ff, h.__code__.co_flags & 0x3ff, i.__code__.co_flags & 0x3ff)
print(repr(f)[:12], repr(g)[:12])
