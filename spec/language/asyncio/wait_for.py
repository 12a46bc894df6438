# wait_for: results, timeouts and errors.
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
    # wait_for
    print(await asyncio.wait_for(t(8), 1))
    print(await asyncio.wait_for(t(8), None))
    try: await asyncio.wait_for(t(9, 1), 0.001)
    except asyncio.TimeoutError as e: print('to', repr(e), repr(e.__cause__), e.__context__ is e.__cause__)
    try: await asyncio.wait_for(t(10), 0)
    except TimeoutError as e: print('to0')
    try: await asyncio.wait_for(err('w'), 1)
    except ValueError as e: print(e)

asyncio.run(main())
