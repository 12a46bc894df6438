# How handles show what they call, and what the handler of exceptions is told.
import asyncio
import functools

def fail(*args):
    1 / 0

def shown(handle):
    return str(handle).split(' at ')[0]

async def main():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(fail, 1, 'x')
    print(shown(handle), str(handle).endswith('.py:5>'))
    handle.cancel()
    print(handle, handle.cancelled())
    loop.set_exception_handler(lambda loop, context: print(context['message'].split(' at ')[0], context['exception']))
    print(shown(loop.call_soon(functools.partial(fail, 3))), shown(loop.call_soon(print, 'printed')))
    loop.call_soon(fail)
    await asyncio.sleep(0)

asyncio.run(main())
