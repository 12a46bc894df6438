# Tasks take turns.
import asyncio

async def ticker(n, name, out):
    for i in range(n): out.append((name, i)); await asyncio.sleep(0)
async def m5():
    out = []
    await asyncio.gather(ticker(3, 'a', out), ticker(2, 'b', out), ticker(4, 'c', out))
    print(out)
asyncio.run(m5())
