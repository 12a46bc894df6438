# asynccontextmanager, AsyncExitStack, nullcontext.
from contextlib import *
import contextlib
import asyncio

@asynccontextmanager
async def acm():
    print('a-in')
    try: yield 7
    finally: print('a-out')
async def main():
    async with acm() as v: print(v)
    async with AsyncExitStack() as s:
        print(await s.enter_async_context(acm()))
        s.callback(print,'sync')
        async def cb(): print('acb')
        s.push_async_callback(cb)
    async with nullcontext(3) as q: print(q)
asyncio.run(main())
