# State, cancellation and errors of tasks.
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    # tasks
    async def t(): 
        await asyncio.sleep(0); return 'r'
    task = asyncio.create_task(t())
    print(task.get_name(), task.done(), task.cancelling(), task.get_coro().__name__)
    task.set_name('nn'); print(task.get_name())
    try: task.set_result(1)
    except RuntimeError as e: print(e)
    try: task.result()
    except asyncio.InvalidStateError as e: print(e)
    task.add_done_callback(lambda t: print('done', t.result()))
    await task
    print(task.done(), task.result(), task.exception())
    async def stubborn():
        while True:
            try: await asyncio.sleep(1)
            except asyncio.CancelledError as e: print('no', e.args); return 'stub'
    task = asyncio.create_task(stubborn()); await asyncio.sleep(0)
    print(task.cancel('a'), task.cancelling(), task.cancel('b'), task.cancelling()); print(await task, task.cancelled(), task.uncancel(), task.uncancel(), task.uncancel())
    task = asyncio.create_task(t()); task.cancel()
    try: await task
    except asyncio.CancelledError as e: print('early', e.args, task.cancelled())
    async def selfc():
        asyncio.current_task().cancel()
        await asyncio.sleep(0)
        print('not reached')
    try: await asyncio.create_task(selfc())
    except asyncio.CancelledError: print('selfc')
    async def selfc2():
        asyncio.current_task().cancel()
        return 'x'
    try: print(await asyncio.create_task(selfc2()))
    except asyncio.CancelledError: print('selfc2')
    async def bady(): 
        class B:
            def __await__(self): yield 'bad'
        await B()
    try: await asyncio.create_task(bady())
    except RuntimeError as e: print(e)
    async def bad2():
        class B:
            def __await__(self): yield loop.create_future()
        await B()
    try: await asyncio.create_task(bad2())
    except RuntimeError as e: print(str(e)[:46])
    async def itself(): await me
    me = asyncio.create_task(itself())
    try: await me
    except RuntimeError as e: print(str(e)[:27])
    async def raiser(): raise ZeroDivisionError('z')
    task = asyncio.create_task(raiser())
    await asyncio.wait([task]); print(repr(task.exception()))
    for i in range(2):
        try: await task
        except ZeroDivisionError as e: print(e)
    print(asyncio.current_task() is not None, type(asyncio.all_tasks()))

asyncio.run(main())
