# Task factories, eager tasks, what runs "in threads", stream readers fed by hand, submodules.
import asyncio, time, contextvars
from asyncio import events, futures, tasks, base_events, coroutines, streams, protocols
var = contextvars.ContextVar("v", default=0)
def work(x, y=1):
    var.set(99)
    return x * y + var.get() * 0
async def child(n):
    print("child start", n, asyncio.current_task().get_name())
    if n > 1: await asyncio.sleep(0)
    print("child end", n)
    return n
async def main():
    print(await asyncio.to_thread(work, 3, y=4), var.get())
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, work, 5))
    try: await asyncio.to_thread(lambda: 1 / 0)
    except ZeroDivisionError as e: print("zde", e)
    print(await asyncio.gather(*(asyncio.to_thread(pow, i, 2) for i in range(4))))
    loop.set_task_factory(asyncio.eager_task_factory)
    print(loop.get_task_factory() is asyncio.eager_task_factory)
    t1 = asyncio.create_task(child(1), name="one"); print("after create 1", t1.done())
    t2 = asyncio.create_task(child(2)); print("after create 2", t2.done())
    print(await t1, await t2, asyncio.current_task().get_name())
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(child(3)); b = tg.create_task(child(1)); print("created")
    print(a.result(), b.result())
    loop.set_task_factory(None)
    made = []
    def factory(loop, coro, **kw):
        made.append(coro.__name__); return asyncio.Task(coro, loop=loop, **kw)
    loop.set_task_factory(factory)
    await asyncio.create_task(child(1)); await asyncio.gather(child(1), child(2)); print(made)
    async def boom(): raise ValueError("eager boom")
    loop.set_task_factory(asyncio.create_eager_task_factory(asyncio.Task))
    t = asyncio.create_task(boom()); print(t.done(), repr(t.exception()))
    async def cancel_me():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: print("cancelled"); raise
    t = asyncio.create_task(cancel_me()); t.cancel()
    try: await t
    except asyncio.CancelledError: print("ok", t.cancelled())
    try: loop.set_task_factory(5)
    except TypeError as e: print(e)
    r = asyncio.StreamReader(limit=16)
    r.feed_data(b"line one\nline two\npart"); print(r, await r.readline(), await r.readuntil(b"wo\n"))
    r.feed_eof(); print(await r.readline(), r.at_eof(), await r.read())
    r = asyncio.StreamReader()
    async def feeder():
        for i in range(3):
            await asyncio.sleep(0.01); r.feed_data(b"x%d\n" % i)
        r.feed_eof()
    f = asyncio.create_task(feeder())
    print([l async for l in r])
    r = asyncio.StreamReader(limit=4); r.feed_data(b"abcdefghij"); r.feed_eof()
    try: await r.readuntil(b"z")
    except asyncio.LimitOverrunError as e: print(repr(e), e.consumed)
    try: await r.readexactly(20)
    except asyncio.IncompleteReadError as e: print(e, e.partial, e.expected)
    print(await asyncio.wrap_future(asyncio.ensure_future(child(1))))
    fut = asyncio.run_coroutine_threadsafe
asyncio.run(main())
print(asyncio.iscoroutinefunction(main), coroutines.iscoroutinefunction(main), futures.isfuture(5), issubclass(asyncio.Protocol, asyncio.BaseProtocol))
