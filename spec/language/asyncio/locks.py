# Lock, Event, Condition.
import asyncio

async def main():
    lock = asyncio.Lock(); print(repr(lock)[-11:])
    async with lock:
        print(lock.locked(), repr(lock)[-9:])
        w = asyncio.create_task(lock.acquire()); await asyncio.sleep(0); print(repr(lock)[-20:])
    print(await w, lock.locked()); lock.release()
    try: lock.release()
    except RuntimeError as e: print(e)
    ev = asyncio.Event(); print(repr(ev)[-8:], ev.is_set())
    async def waiter(n): print(n, 'waits'); print(n, await ev.wait())
    ws = [asyncio.create_task(waiter(i)) for i in range(3)]; await asyncio.sleep(0); ev.set(); ev.clear(); await asyncio.gather(*ws); print(ev.is_set())
    ev.set(); print(await ev.wait())
    cond = asyncio.Condition()
    try: await cond.wait()
    except RuntimeError as e: print(e)
    try: cond.notify()
    except RuntimeError as e: print(e)
    items = []
    async def consumer(n):
        async with cond:
            await cond.wait_for(lambda: items); print(n, items.pop())
    cs = [asyncio.create_task(consumer(i)) for i in range(3)]; await asyncio.sleep(0)
    for i in range(3):
        async with cond: items.append(i); cond.notify()
        await asyncio.sleep(0.001)
    async with cond: cond.notify_all()
    await asyncio.gather(*cs)

asyncio.run(main())
