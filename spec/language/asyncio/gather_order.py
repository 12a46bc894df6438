# gather: the order in which its tasks run and its results.
import asyncio

async def w(n, d):
    print('start', n)
    await asyncio.sleep(d)
    print('end', n)
    return n * 2
async def main():
    r = await asyncio.gather(w(1, .03), w(2, .01), w(3, .02))
    print(r)

asyncio.run(main())
