# Coroutines return, wait and are resumed with values.
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
print(run(b()))
async def nested(n):
    if n == 0: return await Y(1)
    return await nested(n - 1) + 1
print(run(nested(500)))
