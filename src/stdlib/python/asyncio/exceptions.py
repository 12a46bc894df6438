# The exceptions of asyncio. Reference: https://docs.python.org/3.13/library/asyncio-exceptions.html
from _asyncio import CancelledError, InvalidStateError, TimeoutError

from .locks import BrokenBarrierError
from .queues import QueueShutDown

__all__ = ['BrokenBarrierError', 'InvalidStateError', 'TimeoutError', 'CancelledError', 'QueueShutDown']
