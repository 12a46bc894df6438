# SystemExit and KeyboardInterrupt go through run.
import asyncio, sys

async def fails(): raise ValueError('inner')
def exc():
    try: asyncio.run(fails())
    except ValueError as e: print('out', e)
    async def ex(): sys.exit(3)
    try: asyncio.run(ex())
    except SystemExit as e: print('exit', e.code)
exc()
async def ctx():
    from asyncio import sleep, Queue
    import asyncio as aio
    print(aio.Queue is Queue, aio.TimeoutError is TimeoutError, issubclass(asyncio.CancelledError, Exception), asyncio.CancelledError.__module__)
asyncio.run(ctx())
print(asyncio.Lock.__module__, asyncio.Queue.__module__, asyncio.TaskGroup.__qualname__)
