# Cancelling a gather and its members.
import asyncio

async def t(n, d=0.001, log=True):
    try:
        if log: print('start', n)
        await asyncio.sleep(d)
        if log: print('end', n)
        return n
    except asyncio.CancelledError:
        print('cancelled', n); raise
    finally:
        if log: print('finally', n)
async def err(n, d=0):
    await asyncio.sleep(d)
    raise ValueError(n)
async def main():
    # gather cancel
    g = asyncio.gather(t(1, 1), t(2, 1))
    await asyncio.sleep(0); g.cancel()
    try: await g
    except asyncio.CancelledError: print('gather cancelled')
    try: await asyncio.gather(t(3, 0.01), err('e', 0.001))
    except ValueError as e: print('err', e)
    await asyncio.sleep(0.02)
    print(await asyncio.gather(t(4), err('x'), return_exceptions=True))
    c = asyncio.create_task(t(5, 1)); 
    g = asyncio.gather(c, t(6), return_exceptions=True); await asyncio.sleep(0); c.cancel()
    print(await g)
    x = t(7); print(await asyncio.gather(x, x))

asyncio.run(main())
