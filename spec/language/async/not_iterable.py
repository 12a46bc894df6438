# Coroutines are no iterators; their __await__ gives one.
def run(c):
    'drives a coroutine, answering what it yields with its double'
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

async def a(): return 1
async def b():
    x = await a()
    y = await Y(5)
    return x + y
c = a()
try:
    for i in c: pass
except TypeError as e: print(e)
try: next(c)
except TypeError as e: print(e)
try: iter(c)
except TypeError as e: print(e)
w = b().__await__(); print(type(w).__name__, iter(w) is w, next(w)); 
try: w.send(1)
except StopIteration as e: print(e.value)
def gen():
    yield from c
try: list(gen())
except TypeError as e: print(e)
c.close()
