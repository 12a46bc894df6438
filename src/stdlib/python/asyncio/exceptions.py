# The exceptions of asyncio. Reference: https://docs.python.org/3.13/library/asyncio-exceptions.html
from _asyncio import CancelledError, InvalidStateError, TimeoutError

from .locks import BrokenBarrierError
from .queues import QueueShutDown

def __getattr__(name):
    if name in ('IncompleteReadError', 'LimitOverrunError'):
        from . import streams
        return getattr(streams, name)
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


__all__ = ['BrokenBarrierError', 'InvalidStateError', 'TimeoutError', 'CancelledError', 'QueueShutDown']
