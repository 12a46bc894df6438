# create_task, names, awaiting and cancelling a task.
import asyncio

async def w(n, d):
    print('start', n)
    await asyncio.sleep(d)
    print('end', n)
    return n * 2
async def main():
    t = asyncio.create_task(w(4, .01), name='four')
    print(t.get_name(), t.done())
    print(await t, t.done(), t.result())
    t = asyncio.create_task(w(8, 1))
    await asyncio.sleep(0)
    t.cancel('why')
    try: await t
    except asyncio.CancelledError as e: print('cancelled', e, t.cancelled())

asyncio.run(main())
