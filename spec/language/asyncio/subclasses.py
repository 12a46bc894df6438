# Subclasses of Future and Task; no loop is current after run().
import asyncio
class MyFuture(asyncio.Future):
    def __init__(self, *a, label="x", **k):
        super().__init__(*a, **k)
        self.label = label
    def shout(self): return self.label.upper()
class MyTask(asyncio.Task):
    def __init__(self, coro, **k):
        super().__init__(coro, **k); self.extra = 1
    def __repr__(self): return f"<MyTask {self.get_name()}>"
async def main():
    loop = asyncio.get_running_loop()
    f = MyFuture(loop=loop, label="lab")
    loop.call_soon(f.set_result, 5)
    print(f.label, f.shout(), isinstance(f, asyncio.Future), repr(f), await f)
    async def c(): return 7
    t = MyTask(c(), loop=loop, name="nm")
    print(t, t.extra, await t, t.result())
    loop.set_task_factory(lambda loop, coro, **k: MyTask(coro, loop=loop, **k))
    print(repr(asyncio.create_task(c(), name="q")), type(asyncio.current_task()).__name__)
    t = asyncio.create_task(c()); print(type(t).__name__, await asyncio.gather(t, c()))
    print(t.get_stack(), t.get_coro().__name__)
asyncio.run(main())
try: asyncio.get_event_loop()
except RuntimeError as e: print(e)
l = asyncio.new_event_loop(); asyncio.set_event_loop(l); print(asyncio.get_event_loop() is l, l.run_until_complete(asyncio.sleep(0, "v"))); l.close()
