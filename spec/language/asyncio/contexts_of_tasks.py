# Each task and each callback of the loop has a context of its own: a copy of what was current when it was made.
import asyncio
import contextvars
import decimal

request = contextvars.ContextVar('request', default='-')

async def handler(name):
    before = request.get()
    request.set(name)
    await asyncio.sleep(0)
    decimal.getcontext().prec = len(name)
    await asyncio.sleep(0)
    return before, request.get(), decimal.getcontext().prec

async def digits(n):
    with decimal.localcontext() as c:
        c.prec = n
        await asyncio.sleep(0)
        return decimal.Decimal(1) / 7

async def main():
    request.set('main')
    print(await asyncio.gather(handler('a'), handler('bb')), request.get())
    print(await asyncio.gather(digits(3), digits(5)))
    loop = asyncio.get_running_loop()
    seen = []
    loop.call_soon(lambda: seen.append(('soon', request.get(), request.set('changed'))[:2]))
    loop.call_later(0.001, lambda: seen.append(('later', request.get())))
    other = contextvars.copy_context()
    other.run(request.set, 'other')
    loop.call_soon(lambda: seen.append(('given', request.get())), context=other)
    f = loop.create_future()
    f.add_done_callback(lambda f: seen.append(('done', request.get())))
    request.set('after')
    f.set_result(1)
    t = asyncio.create_task(handler('in other'), context=other)
    await asyncio.sleep(0.01)
    print(seen, await t, other[request], request.get(), t.get_context() is other)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(handler('group'))
    print(request.get())

asyncio.run(main())
print(request.get(), decimal.getcontext().prec)
with asyncio.Runner() as runner:
    async def keep(v):
        old = request.get()
        request.set(v)
        return old
    print(runner.run(keep('one')), runner.run(keep('two')))
