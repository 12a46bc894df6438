# TaskGroup: results, errors, cancellation, nesting.
import asyncio

async def t(n, d=0.001):
    try: await asyncio.sleep(d); return n
    except asyncio.CancelledError: print('cancelled', n); raise
async def err(e, d=0):
    await asyncio.sleep(d); raise e
async def main():
    tg = asyncio.TaskGroup(); print(tg)
    try: 
        c = t(1); tg.create_task(c)
    except RuntimeError as e: print(e)
    async with tg:
        a = tg.create_task(t(1)); print(tg); b = tg.create_task(t(2), name='bb'); print(b.get_name())
    print(a.result(), b.result(), tg)
    try: tg.create_task(t(1))
    except RuntimeError as e: print(e)
    try:
        async with tg: pass
    except RuntimeError as e: print(e)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(err(ValueError('a'))); tg.create_task(t('other', 1)); await asyncio.sleep(1); print('no')
    except BaseExceptionGroup as e: print(repr(e), type(e).__name__, e.__context__, e.__cause__)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(t('x', 1)); await asyncio.sleep(0); raise KeyError('body')
    except* KeyError as e: print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg:
            for i in range(3): tg.create_task(err(ValueError(i) if i % 2 else TypeError(i)))
    except* ValueError as e: print('v', e.exceptions)
    except* TypeError as e: print('t', e.exceptions)
    async def outer():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(t('in outer', 1)); print('wait')
    o = asyncio.create_task(outer()); await asyncio.sleep(0.001); o.cancel()
    try: await o
    except asyncio.CancelledError: print('outer cancelled')
    async def nested():
        async with asyncio.TaskGroup() as a:
            a.create_task(t('na', 1))
            async with asyncio.TaskGroup() as b:
                b.create_task(err(OSError('deep'))); b.create_task(t('nb', 1))
    try: await nested()
    except* OSError as e: print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(err(KeyboardInterrupt('ki'))) if 0 else None
            x = tg.create_task(t('self', 1)); await asyncio.sleep(0); x.cancel()
    finally: print('fine', x.cancelled())
    try:
        async with asyncio.timeout(0.001):
            async with asyncio.TaskGroup() as tg: tg.create_task(t('long', 1))
    except TimeoutError: print('tg timeout')

asyncio.run(main())
