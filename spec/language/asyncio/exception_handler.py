# Errors in callbacks go to the exception handler.
import asyncio

async def m2():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print('handler', c['message'][:21], repr(c.get('exception'))))
    loop.call_soon(lambda: 1/0)
    await asyncio.sleep(0)
asyncio.run(m2())
