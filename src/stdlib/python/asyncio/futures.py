# Reference: https://docs.python.org/3.13/library/asyncio-future.html
from _asyncio import CancelledError, Future, InvalidStateError, get_event_loop, isfuture

__all__ = ['Future', 'wrap_future', 'isfuture']

_PENDING = 'PENDING'
_CANCELLED = 'CANCELLED'
_FINISHED = 'FINISHED'
_CFuture = _PyFuture = Future


def wrap_future(future, *, loop=None):
    if isfuture(future):
        return future
    raise AssertionError(f'concurrent.futures.Future is expected, got {future!r}')
