# await as operand, argument, item, condition, index and message.
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

async def expr():
    t = [await Y(1), await Y(2)]
    d = {await Y('k'): await Y(3)}
    s = f'{await Y(4)} {(await Y(5))!r:>4}'
    u = await Y(6) + await Y(7) * 2
    w = (await Y(8)) if await Y(9) else 0
    z = print(await Y(10), sep=await Y(0) or '-')
    l = [await Y(i) for i in range(2)]
    g = (await Y(1)) < (await Y(2)) < (await Y(3))
    n = not await Y(0)
    q = await Y(0) or await Y(11) and await Y(12)
    m = (await Y(t))
    t[await Y(0)] = await Y(13)
    t[await Y(0)] += await Y(14)
    lam = lambda x=await Y(15): x
    st = [*[await Y(16)], *(await Y(17),)]
    sl = [1, 2, 3, 4][(await Y(0)):(await Y(1))]
    assert await Y(1), await Y(2)
    while await Y(0): pass
    return t, d, s, u, w, z, l, g, n, q, m, lam(), st, sl
print(run(expr()))
