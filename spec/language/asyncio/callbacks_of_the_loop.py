# call_soon, call_later, call_at and their order.
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    out = []
    loop.call_soon(out.append, 1); loop.call_later(0, out.append, 2); loop.call_soon(out.append, 3)
    hd = loop.call_later(0.001, out.append, 4); hd.cancel(); print(hd.cancelled())
    loop.call_at(loop.time() + 0.002, out.append, 5)
    loop.call_later(0.001, out.append, 6)
    await asyncio.sleep(0.01)
    print(out)

asyncio.run(main())
