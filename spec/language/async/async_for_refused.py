# What async for, aiter and anext refuse.
def run(c):
    v = None
    while True:
        try:
            y = c.send(v)
            print('  yielded', y)
            v = y * 2 if isinstance(y, int) else None
        except StopIteration as e:
            return e.value
class Y:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return r
async def f(x):
    async for i in x: print(i)
class A1: pass
class A2:
    def __aiter__(self): return 5
class A3:
    def __aiter__(self): return self
    def __anext__(self): return 5
for x in (A1(), A2(), A3(), [1]):
    try: run(f(x))
    except TypeError as e: print(e, repr(e.__cause__))
for fn in (lambda: aiter(5), lambda: anext(5), lambda: aiter(A2()), lambda: anext(A3())):
    try: print(fn())
    except TypeError as e: print(e)
