# Sleeping and waiting. Reference: https://docs.python.org/3.13/library/asyncio-task.html
from contextvars import copy_context
from functools import partial
from _asyncio import (
    Task, all_tasks, create_task, current_task,
    CancelledError, _gather, _turn, get_event_loop, get_running_loop, iscoroutine, isfuture,
)

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

def _settle(future, value=None):
    if not future.done():
        future.set_result(value)

async def sleep(delay, result=None):
    if delay <= 0:
        await _turn()
        return result
    if delay != delay:
        raise ValueError('Invalid delay: NaN (not a number)')
    loop = get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _settle, future, result)
    try:
        return await future
    finally:
        timer.cancel()

async def _wrap_awaitable(awaitable):
    return await awaitable

def ensure_future(coro_or_future, *, loop=None):
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not hasattr(type(coro_or_future), '__await__'):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro_or_future = _wrap_awaitable(coro_or_future)
    return (loop or get_event_loop()).create_task(coro_or_future)

def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        return _gather([], return_exceptions, get_event_loop())
    known = []
    futures = []
    loop = None
    for one in coros_or_futures:
        for other, future in known:
            if other is one:
                break
        else:
            future = ensure_future(one, loop=loop)
            loop = loop or future.get_loop()
            known.append((one, future))
        futures.append(future)
    return _gather(futures, return_exceptions, loop)

async def _wait(futures, timeout, return_when, loop):
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _settle, waiter)
    left = len(futures)

    def done(future):
        nonlocal left
        left -= 1
        if (left <= 0 or return_when == FIRST_COMPLETED or return_when == FIRST_EXCEPTION
                and not future.cancelled() and future.exception() is not None):
            if timer is not None:
                timer.cancel()
            _settle(waiter)

    for future in futures:
        future.add_done_callback(done)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in futures:
            future.remove_done_callback(done)
    return {f for f in futures if f.done()}, {f for f in futures if not f.done()}

async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    futures = list(dict.fromkeys(fs))
    if any(iscoroutine(f) for f in futures):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    loop = get_running_loop()
    if (return_when == FIRST_COMPLETED and any(f.done() for f in futures) or all(f.done() for f in futures)
            or return_when == FIRST_EXCEPTION and any(f.done() and not f.cancelled() and f.exception() for f in futures)):
        return {f for f in futures if f.done()}, {f for f in futures if not f.done()}
    return await _wait(futures, timeout, return_when, loop)

async def wait_for(fut, timeout):
    if fut is not None and not isfuture(fut) and not iscoroutine(fut) and hasattr(type(fut), '__await__'):
        fut = _wrap_awaitable(fut)
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        fut.cancel()
        await _wait([fut], None, ALL_COMPLETED, get_running_loop())
        try:
            return fut.result()
        except CancelledError as exc:
            raise TimeoutError from exc
    async with timeouts.timeout(timeout):
        return await fut

def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def inner_done(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
        elif inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer

class _AsCompletedIterator:
    def __init__(self, aws, timeout):
        self._done = queues.Queue()
        self._timer = None
        loop = get_event_loop()
        todo = [ensure_future(aw, loop=loop) for aw in dict.fromkeys(aws)]
        for future in todo:
            future.add_done_callback(self._completed)
        if todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._expired)
        self._todo = todo
        self._left = len(todo)

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._one()

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._one(resolve=True)

    def _expired(self):
        for future in self._todo:
            future.remove_done_callback(self._completed)
            self._done.put_nowait(None)
        self._todo.clear()

    def _completed(self, future):
        if not self._todo:
            return
        self._todo.remove(future)
        self._done.put_nowait(future)
        if not self._todo and self._timer is not None:
            self._timer.cancel()

    async def _one(self, resolve=False):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future.result() if resolve else future

def as_completed(fs, *, timeout=None):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect an iterable of futures, not {type(fs).__name__}')
    return _AsCompletedIterator(fs, timeout)

def _in_place(loop, func, *args):
    # What a thread would do is done here; who waits for it goes on in the loop's next turn.
    future = loop.create_future()
    try:
        result = func(*args)
    except BaseException as e:
        if not isinstance(e, Exception):
            raise
        if isinstance(e, StopIteration):
            e = RuntimeError('coroutine raised StopIteration')
        loop.call_soon(_fail, future, e)
    else:
        loop.call_soon(_settle, future, result)
    return future

def _fail(future, error):
    if not future.done():
        future.set_exception(error)

async def to_thread(func, /, *args, **kwargs):
    context = copy_context()
    return await _in_place(get_running_loop(), partial(context.run, func, *args, **kwargs))

def run_coroutine_threadsafe(coro, loop):
    if not iscoroutine(coro):
        raise TypeError('A coroutine object is required')
    return ensure_future(coro, loop=loop)

def create_eager_task_factory(custom_task_constructor):
    def factory(loop, coro, *, name=None, context=None):
        return custom_task_constructor(coro, loop=loop, name=name, context=context, eager_start=True)
    return factory

eager_task_factory = create_eager_task_factory(Task)
_PyTask = _CTask = Task

from . import queues, timeouts
