# The package asyncio. The loop, futures and tasks are native (_asyncio). Reference: https://docs.python.org/3.13/library/asyncio.html
from _asyncio import (
    AbstractEventLoop, CancelledError, Future, Handle, InvalidStateError, Task, TimeoutError, TimerHandle, _get_running_loop, all_tasks, create_task,
    current_task, get_event_loop, get_running_loop, iscoroutine, iscoroutinefunction, isfuture, new_event_loop, set_event_loop,
)

from .tasks import (
    ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, as_completed, ensure_future, gather, shield, sleep, to_thread, wait, wait_for,
)
from .locks import Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Lock, Semaphore
from .queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown
from .timeouts import Timeout, timeout, timeout_at
from .taskgroups import TaskGroup
from .runners import Runner, _run_awaitable, _shutdown_asyncgens, run

__all__ = [
    'AbstractEventLoop', 'Barrier', 'BoundedSemaphore', 'BrokenBarrierError', 'CancelledError', 'Condition', 'Event', 'Future', 'Handle',
    'InvalidStateError', 'LifoQueue', 'Lock', 'PriorityQueue', 'Queue', 'QueueEmpty', 'QueueFull', 'QueueShutDown', 'Runner', 'Semaphore', 'Task',
    'TaskGroup', 'Timeout', 'TimeoutError', 'TimerHandle', 'all_tasks', 'as_completed', 'create_task', 'current_task', 'ensure_future', 'gather',
    'get_event_loop', 'get_running_loop', 'iscoroutine', 'iscoroutinefunction', 'isfuture', 'new_event_loop', 'run', 'set_event_loop', 'shield',
    'sleep', 'timeout', 'timeout_at', 'to_thread', 'wait', 'wait_for', 'ALL_COMPLETED', 'FIRST_COMPLETED', 'FIRST_EXCEPTION',
]

def __getattr__(name):
    if name in ('AbstractEventLoopPolicy', 'DefaultEventLoopPolicy', 'get_event_loop_policy', 'set_event_loop_policy'):
        from . import policies
        return getattr(policies, name)
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
