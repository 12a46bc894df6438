# An awaited task adds its frames once; contexts of what is awaited in a handler.
import asyncio, sys

async def fails(): raise ValueError('inner')
async def m3():
    t = asyncio.create_task(fails())
    try: await t
    except ValueError as e:
        tb = e.__traceback__; n = 0
        while tb: n += 1; tb = tb.tb_next
        print('frames', n)
    try: await t
    except ValueError as e:
        tb = e.__traceback__; n = 0
        while tb: n += 1; tb = tb.tb_next
        print('frames', n)
asyncio.run(m3())
async def m4():
    try: raise KeyError('k')
    except KeyError:
        await asyncio.sleep(0)
        print(repr(sys.exception()))
        t = asyncio.create_task(fails())
        try: await t
        except ValueError as e: print(repr(e.__context__))
    print(sys.exception())
asyncio.run(m4())
