# category: Not there
# what: `asyncio` has no threads, processes, sockets or subprocesses, and in a synchronous run its sleeps take no time.
# cause: A script can do what its host hands it, and nothing else; a synchronous run must not block its host.
# instead: Give the script host functions that answer promises, and run it with `await script.run()`.

import asyncio

async def main():
    try:
        return await asyncio.to_thread(len, 'abc')
    except RuntimeError as e:
        return e

print(asyncio.run(main()))
print(hasattr(asyncio, 'open_connection'))
