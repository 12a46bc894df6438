# What async with and with refuse.
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
class CM:
    def __init__(self, n, sup=False): self.n, self.sup = n, sup
    async def __aenter__(self): print('enter', self.n); return await Y(self.n)
    async def __aexit__(self, t, v, tb): print('exit', self.n, t, v); await Y(0); return self.sup
class NoExit:
    async def __aenter__(self): pass
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
class BadEnter:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
class BadExit:
    async def __aenter__(self): return 5
    def __aexit__(self, *a): return 6
async def w(x):
    async with x: print('in')
async def w2(x):
    with x: print('in')
for x in (NoExit(), Sync(), BadEnter(), BadExit(), 5):
    try: run(w(x))
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
try: run(w2(CM(1)))
except TypeError as e: print(e)
