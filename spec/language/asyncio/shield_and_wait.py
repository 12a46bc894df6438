# shield and wait.
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
    # shield
    inner = asyncio.create_task(t(11, 0.1))
    outer = asyncio.create_task(asyncio.wait_for(asyncio.shield(inner), 0.01))
    try: await outer
    except TimeoutError: print('shielded', inner.done(), inner.cancelled())
    print(await inner)
    # wait
    ts = [asyncio.create_task(t(i, 0.1 * (i > 1), False)) for i in (1, 2, 3)]
    d, p = await asyncio.wait(ts, timeout=0.03); print(sorted(x.result() for x in d), len(p))
    d, p = await asyncio.wait(ts, return_when=asyncio.ALL_COMPLETED); print(len(d), len(p))
    ts = [asyncio.create_task(t(1, 0.01, False)), asyncio.create_task(err('first', 0.001))]
    d, p = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION); print([repr(x.exception()) for x in d], len(p)); await asyncio.wait(p)
    for bad in (lambda: asyncio.wait([]), lambda: asyncio.wait(ts[0]), lambda: asyncio.wait(ts, return_when='x')):
        try: await bad()
        except (TypeError, ValueError) as e: print(type(e).__name__, e)
    co = t(1)
    try: await asyncio.wait([co])
    except TypeError as e: print(e)
    co.close()

asyncio.run(main())
