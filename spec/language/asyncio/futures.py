# Results, exceptions, cancellation and callbacks of futures.
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f, f.done(), f.cancelled())
    for m in ('result', 'exception'):
        try: getattr(f, m)()
        except asyncio.InvalidStateError as e: print(type(e).__name__, e)
    f.add_done_callback(lambda f: print('cb', f.result()))
    f.set_result(5)
    print(f)
    try: f.set_result(6)
    except asyncio.InvalidStateError as e: print(type(e).__name__, e)
    await asyncio.sleep(0)
    print(await f, f.result(), f.exception())
    g = asyncio.Future()
    g.set_exception(ValueError('v'))
    print(g)
    try: await g
    except ValueError as e: print('caught', e)
    g = loop.create_future(); print(g.cancel(), g.cancel(), g.cancelled(), g)
    try: await g
    except asyncio.CancelledError as e: print('c', e.args)
    try: g.result()
    except asyncio.CancelledError as e: print('c', e.args)
    g = loop.create_future(); g.cancel('msg')
    try: await g
    except asyncio.CancelledError as e: print('c', e.args)
    g = loop.create_future()
    try: g.set_exception(5)
    except TypeError as e: print(e)
    g.set_exception(KeyError); print(repr(g.exception()))
    try: g.set_exception(StopIteration)
    except Exception as e: print(type(e), e)
    def cb(f): print('cb2')
    h = loop.create_future(); h.add_done_callback(cb); h.add_done_callback(cb); print(h.remove_done_callback(cb)); h.set_result(1)
    await asyncio.sleep(0)

asyncio.run(main())
