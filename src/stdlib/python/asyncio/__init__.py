# The package asyncio. The loop, futures and tasks are native (_asyncio). Reference: https://docs.python.org/3.13/library/asyncio.html
from _asyncio import (
    AbstractEventLoop, CancelledError, Future, Handle, InvalidStateError, Task, TimeoutError, TimerHandle, _get_running_loop, all_tasks, create_task,
    current_task, get_event_loop, get_running_loop, iscoroutine, iscoroutinefunction, isfuture, new_event_loop, set_event_loop,
)

from .tasks import (
    ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, as_completed, ensure_future, gather, shield, sleep, to_thread, wait, wait_for,
    create_eager_task_factory, eager_task_factory, run_coroutine_threadsafe, _in_place,
)
from .locks import Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Lock, Semaphore
from .queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown
from .timeouts import Timeout, timeout, timeout_at
from .taskgroups import TaskGroup
from .runners import Runner, _run_awaitable, _shutdown_asyncgens, run

__all__ = [
    'AbstractEventLoop', 'Barrier', 'BoundedSemaphore', 'BrokenBarrierError', 'CancelledError', 'Condition', 'Event', 'Future', 'Handle',
    'InvalidStateError', 'LifoQueue', 'Lock', 'PriorityQueue', 'Queue', 'QueueEmpty', 'QueueFull', 'QueueShutDown', 'Runner', 'Semaphore', 'Task',
    'TaskGroup', 'Timeout', 'TimeoutError', 'TimerHandle', 'all_tasks', 'as_completed', 'create_eager_task_factory', 'create_task', 'current_task', 'eager_task_factory', 'ensure_future', 'gather',
    'get_event_loop', 'get_running_loop', 'iscoroutine', 'iscoroutinefunction', 'isfuture', 'new_event_loop', 'run', 'run_coroutine_threadsafe', 'set_event_loop', 'shield',
    'sleep', 'timeout', 'timeout_at', 'to_thread', 'wait', 'wait_for', 'ALL_COMPLETED', 'FIRST_COMPLETED', 'FIRST_EXCEPTION',
]

def __getattr__(name):
    if name in ('AbstractEventLoopPolicy', 'DefaultEventLoopPolicy', 'get_event_loop_policy', 'set_event_loop_policy'):
        from . import policies
        return getattr(policies, name)
    if name in ('BaseEventLoop', 'EventLoop', 'SelectorEventLoop'):
        from .base_events import BaseEventLoop
        return BaseEventLoop
    if name in ('StreamReader', 'IncompleteReadError', 'LimitOverrunError'):
        from . import streams
        return getattr(streams, name)
    if name in ('BaseProtocol', 'Protocol', 'BufferedProtocol', 'DatagramProtocol', 'SubprocessProtocol'):
        from . import protocols
        return getattr(protocols, name)
    if name in ('BaseTransport', 'ReadTransport', 'WriteTransport', 'Transport', 'DatagramTransport', 'SubprocessTransport'):
        from . import transports
        return getattr(transports, name)
    if name in ('base_events', 'constants', 'coroutines', 'events', 'futures', 'log', 'protocols', 'streams', 'threads', 'transports'):
        from importlib import import_module
        return import_module('asyncio.' + name)
    if name == 'wrap_future':
        from .futures import wrap_future
        return wrap_future
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
