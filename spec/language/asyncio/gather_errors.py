# gather with and without return_exceptions.
import asyncio

async def w(n, d):
    print('start', n)
    await asyncio.sleep(d)
    print('end', n)
    return n * 2
async def bad():
    raise ValueError('bad')

async def main():
    print(await asyncio.gather(w(9, 0), bad(), return_exceptions=True))
    try: await asyncio.gather(w(10, 0), bad())
    except ValueError as e: print('ve', e)

asyncio.run(main())
