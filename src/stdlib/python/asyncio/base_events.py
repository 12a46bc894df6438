# Reference: https://docs.python.org/3.13/library/asyncio-eventloop.html
from _asyncio import new_event_loop

__all__ = ['BaseEventLoop']

_loop = new_event_loop()
BaseEventLoop = type(_loop)
_loop.close()
del _loop
