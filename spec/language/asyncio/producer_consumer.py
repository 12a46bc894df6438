# A producer and a consumer with a queue; locks taken in turn.
import asyncio

async def main():
    q = asyncio.Queue()
    async def prod():
        for i in range(3): await q.put(i); await asyncio.sleep(0)
        await q.put(None)
    async def cons():
        while (x := await q.get()) is not None: print('got', x)
    await asyncio.gather(prod(), cons())
    lock = asyncio.Lock()
    async def locked(n):
        async with lock:
            print('in', n, lock.locked()); await asyncio.sleep(0.001); print('out', n)
    await asyncio.gather(*(locked(i) for i in range(3)))
    print(lock.locked(), asyncio.current_task().get_name(), len(asyncio.all_tasks()))

asyncio.run(main())
