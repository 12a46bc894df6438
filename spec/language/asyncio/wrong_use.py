# What run, create_task and gather refuse.
import asyncio

async def nothing(): pass

async def main():
    c = nothing()
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    try: asyncio.run(c)
    except RuntimeError as e: print(e)
    try: loop.run_until_complete(f)
    except RuntimeError as e: print(e)
    try: asyncio.create_task(5)
    except TypeError as e: print(e)
    try: await 5
    except TypeError as e: print(e)
    try: await asyncio.gather(5)
    except TypeError as e: print(e)
    print(await asyncio.gather())
    c.close()

asyncio.run(main())
c = nothing()
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
try: asyncio.current_task()
except RuntimeError as e: print(e)
try: asyncio.create_task(c)
except RuntimeError as e: print(e)
try: asyncio.run(5)
except ValueError as e: print(e)
try: asyncio.run(nothing)
except ValueError as e: print(str(e)[:30])
c.close()
