# StopAsyncIteration and StopIteration raised in an async generator.
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
async def st():
    yield 1
    raise StopAsyncIteration
async def st2():
    yield 1
    raise StopIteration
for s in (st, st2):
    try: run(f(s()))
    except RuntimeError as e: print(e, repr(e.__cause__))
