# types.coroutine makes generators awaitable; managers of contextlib over async generators.
import types, asyncio
from contextlib import asynccontextmanager, contextmanager, AsyncExitStack, aclosing
@types.coroutine
def old(n):
    r = yield n
    return r * 2
async def main():
    return await old(5)
c = main()
print(c.send(None))
try: c.send(4)
except StopIteration as e: print(e.value)
@types.coroutine
def gen2():
    r = yield from old(1)
    return r
async def m2(): return await gen2()
c = m2(); c.send(None)
try: c.send(7)
except StopIteration as e: print(e.value)
@asynccontextmanager
async def cm(n):
    print('in', n)
    try: yield n * 2
    except ValueError as e: print('cm caught', e)
    finally: print('out', n)
async def m3():
    async with cm(2) as v:
        print(v)
        raise ValueError('e')
    async with AsyncExitStack() as st:
        print(await st.enter_async_context(cm(3)), await st.enter_async_context(cm(4)))
    async def ag():
        try: yield 1; yield 2
        finally: print('ag closed')
    async with aclosing(ag()) as g:
        async for x in g: print(x); break
asyncio.run(m3())
@contextmanager
def scm():
    print('s in')
    try: yield 's'
    finally: print('s out')
with scm() as s: print(s)
