# timeout, timeout_at, reschedule, nesting.
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
    # timeout
    async with asyncio.timeout(None) as cm: print(cm, cm.when())
    try:
        async with asyncio.timeout(0.01) as cm:
            cm.reschedule(asyncio.get_running_loop().time() + 0.2)
            await t(12, 0.02)
            await t(13, 1)
    except TimeoutError: print(cm.expired(), cm)
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() - 1): await asyncio.sleep(0); await asyncio.sleep(1)
    except TimeoutError: print('past')
    try:
        async with asyncio.timeout(0.001):
            try: await asyncio.sleep(1)
            except asyncio.CancelledError: raise KeyError('other')
    except KeyError as e: print(repr(e), repr(e.__context__))
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.timeout(0.001): await asyncio.sleep(1)
    except TimeoutError as e: print('nested', repr(e.__cause__))
    tm = asyncio.timeout(1)
    try: tm.reschedule(5)
    except RuntimeError as e: print(e)
    async with tm: pass
    try: 
        async with tm: pass
    except RuntimeError as e: print(e)
    try: tm.reschedule(5)
    except RuntimeError as e: print(e)

asyncio.run(main())
