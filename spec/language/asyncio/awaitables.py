# Objects with __await__ wherever a coroutine may stand.
import asyncio

async def m6():
    class A:
        def __await__(self): return asyncio.sleep(0, 'awaitable').__await__()
    print(await A(), await asyncio.gather(A(), A()), await asyncio.wait_for(A(), 1))
    print(await asyncio.ensure_future(A()))
asyncio.run(m6())
