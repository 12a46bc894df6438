# What an exception handler raises goes to the default handler, which tells the logger `asyncio`; keys in order; callbacks by name.
import asyncio
import logging


class Show(logging.Handler):
    def emit(self, record):
        e = record.exc_info[1] if record.exc_info else None
        print(record.name, record.levelname, record.getMessage().split('\n')[0], repr(e), repr(e and e.__context__))


logging.getLogger().addHandler(Show())


def bad():
    raise ValueError('in the callback')


def handler(loop, context):
    print(sorted(context), context['message'].split(' at ')[0], repr(context.get('exception')))
    raise KeyError('in the handler')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    loop.call_later(0.001, bad)
    await asyncio.sleep(0.01)
    loop.call_exception_handler({'message': 'by hand'})
    loop.set_exception_handler(None)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    logging.getLogger('asyncio').handlers[:] = [Lines()]
    loop.call_exception_handler({'message': 'sorted', 'z': 1, 'a': 'text'})
    loop.default_exception_handler({'exception': OSError('alone')})

    def leave(loop, context):
        raise SystemExit(4)
    loop.set_exception_handler(leave)
    loop.call_soon(bad)
    await asyncio.sleep(1)


class Lines(logging.Handler):
    def emit(self, record):
        print(record.getMessage().split('\n'))


try:
    asyncio.run(main())
except SystemExit as e:
    print('left with', e)
