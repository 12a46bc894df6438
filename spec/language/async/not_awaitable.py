# What await refuses.
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
async def bad(v): return await v
for v in (1, None, 'x', [1], (i for i in []), object, a):
    try: run(bad(v))
    except TypeError as e: print(e)
class NonIter:
    def __await__(self): return 5
coroutine = a()
class Cor:
    def __await__(self): return coroutine
class Lst:
    def __await__(self): return iter([1, 2])
for k in (NonIter, Cor):
    try: print(run(bad(k())))
    except TypeError as e: print(e)
coroutine.close()
