# Ten sleeps at a time take as long as one.
import asyncio
import time
t = time.time()
async def par(): await asyncio.gather(*[asyncio.sleep(0.2) for _ in range(10)])
asyncio.run(par())
print(0.2 <= time.time() - t < 1.9)
print(asyncio.iscoroutinefunction(par), asyncio.iscoroutine(5))
