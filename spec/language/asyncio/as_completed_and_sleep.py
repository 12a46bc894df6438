# as_completed in both forms; what sleep answers and refuses.
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
    # as_completed
    ts = [asyncio.create_task(t(i, 0.03 * (4 - i), False)) for i in (1, 2, 3)]
    async for f in asyncio.as_completed(ts): print('ac', await f, f in ts)
    for f in asyncio.as_completed(ts, timeout=1): print(type(f).__name__, await f in (1, 2, 3))
    try:
        for f in asyncio.as_completed([t(1, 1, False)], timeout=0.001): await f
    except TimeoutError: print('ac timeout')
    print(await asyncio.sleep(0, 'res'), await asyncio.sleep(0.001, 'res2'), await asyncio.sleep(-1, 'neg'))
    try: await asyncio.sleep(float('nan'))
    except ValueError as e: print(e)
    try: await asyncio.sleep('x')
    except TypeError as e: print(e)

asyncio.run(main())
