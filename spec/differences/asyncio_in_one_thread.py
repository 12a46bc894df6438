# category: Not there
# what: `asyncio` has no threads, processes, sockets or subprocesses: what `to_thread` is given runs on the loop. In a synchronous run sleeps take no time.
# cause: A script can do what its host hands it, and nothing else; a synchronous run must not block its host.
# instead: Give the script host functions that answer promises, and run it with `await script.run()`.

import asyncio

async def main():
    print('before')
    task = asyncio.create_task(asyncio.to_thread(print, 'in the thread'))
    await asyncio.sleep(0)
    await task
    return asyncio.get_running_loop().run_in_executor

try:
    asyncio.run(main())(None, len, 'abc')
except RuntimeError as e:
    print(e)
print(hasattr(asyncio, 'open_connection'))
