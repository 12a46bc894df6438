# asend, athrow, aclose, anext and async generator expressions.
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
async def ag(n):
    try:
        for i in range(n):
            got = yield await Y(i)
            print('got', got)
    finally:
        print('ag finally')
async def use():
    async for v in ag(2): print('v', v)
    g = ag(3)
    print(await g.__anext__())
    print(await g.asend('hello'))
    try: print(await g.athrow(ValueError('bye')))
    except ValueError as e: print('ve', e)
    try: await g.__anext__()
    except StopAsyncIteration as e: print('stopped', e.args)
    print(await g.aclose())
    g = ag(3)
    await anext(g)
    print(await g.aclose())
    print(await anext(g, 'default'))
    print(await anext(ag(0), 'dd'))
    try: await anext(ag(0))
    except StopAsyncIteration: print('SAI')
    h = (i * 2 async for i in ag(2))
    print(type(h), h.__name__)
    print([x async for x in h])
    k = (await Y(i) for i in range(2))
    print(type(k).__name__, [x async for x in k])
    print([x for x in [await Y(1)]], [y for y in [1] if await Y(y)])
    print([[x async for x in ag(1)] for _ in range(2)])
run(use())
