# Queue, LifoQueue and PriorityQueue.
import asyncio

async def main():
    q = asyncio.Queue(2); print(str(q), q.empty(), q.full(), q.qsize(), q.maxsize)
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(type(e), e.args)
    q.put_nowait(1); await q.put(2); print(str(q))
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print(type(e))
    p = asyncio.create_task(q.put(3)); await asyncio.sleep(0); print(str(q)); print(await q.get(), await q.get(), await q.get()); await p
    for i in range(3): q.task_done()
    await q.join()
    try: q.task_done()
    except ValueError as e: print(e)
    l = asyncio.LifoQueue(); [l.put_nowait(i) for i in range(3)]; print([l.get_nowait() for _ in range(3)])
    pq = asyncio.PriorityQueue(); [pq.put_nowait(i) for i in (3, 1, 2, 0)]; print([await pq.get() for _ in range(4)])
    try: await asyncio.wait_for(q.get(), 0.001)
    except TimeoutError: print('q timeout', str(q))
    q.shutdown()
    try: await q.get()
    except asyncio.QueueShutDown as e: print(type(e))

asyncio.run(main())
