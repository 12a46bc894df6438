# Timeouts. Reference: https://docs.python.org/3.13/library/asyncio-task.html#timeouts
from _asyncio import CancelledError, current_task, get_running_loop

class Timeout:
    def __init__(self, when):
        self._state = 'created'
        self._timer = None
        self._task = None
        self._when = when

    def when(self):
        return self._when

    def reschedule(self, when):
        if self._state != 'active':
            if self._state == 'created':
                raise RuntimeError('Timeout has not been entered')
            raise RuntimeError(f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        if when is None:
            self._timer = None
            return
        loop = get_running_loop()
        self._timer = loop.call_soon(self._on_timeout) if when <= loop.time() else loop.call_at(when, self._on_timeout)

    def expired(self):
        return self._state in ('expiring', 'expired')

    def __repr__(self):
        text = ''
        if self._state == 'active':
            text = f' when={round(self._when, 3) if self._when is not None else None}'
        return f'<Timeout [{self._state}]{text}>'

    async def __aenter__(self):
        if self._state != 'created':
            raise RuntimeError('Timeout has already been entered')
        task = current_task()
        if task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state = 'active'
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc, tb):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == 'expiring':
            self._state = 'expired'
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc
                self._insert(exc)
                if isinstance(exc, ExceptionGroup):
                    for one in exc.exceptions:
                        self._insert(one)
        elif self._state == 'active':
            self._state = 'finished'

    def _on_timeout(self):
        self._task.cancel()
        self._state = 'expiring'
        self._timer = None

    @staticmethod
    def _insert(exc):
        while exc.__context__ is not None:
            if isinstance(exc.__context__, CancelledError):
                error = TimeoutError()
                error.__context__ = error.__cause__ = exc.__context__
                exc.__context__ = error
                break
            exc = exc.__context__

def timeout(delay):
    return Timeout(get_running_loop().time() + delay if delay is not None else None)

def timeout_at(when):
    return Timeout(when)
