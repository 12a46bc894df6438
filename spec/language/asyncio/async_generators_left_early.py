# An async generator made in the header of a loop is closed by the event loop.
import asyncio
async def agen(n):
    try:
        for i in range(n): yield i; await asyncio.sleep(0)
    finally: print('agen closed')
async def main():
    async for x in agen(5):
        if x == 2: break
    print('after loop')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('later')
    try:
        async for x in agen(3): raise ValueError('v')
    except ValueError as e: print(e)
    await asyncio.sleep(0.01)
    g = agen(3)
    async for x in g: break
    print(await anext(g), await asyncio.create_task(anext(g)))
    print('main done')
asyncio.run(main())
