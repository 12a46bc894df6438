# How autospecs of classes, instances and coroutine functions bind their arguments, and what marks a mock as a coroutine function.
import asyncio
import functools
import inspect
from unittest.mock import AsyncMock, MagicMock, Mock, call, create_autospec

class C:
    def __call__(self, x): pass
    def method(self, a, b=2): return a + b
    @staticmethod
    def static(x): return x
    @classmethod
    def of_class(cls, x): return x

def attempt(f):
    try:
        print('ok', type(f()).__name__)
    except BaseException as e:
        print(type(e).__name__, str(e).split(' id=')[0])

for mock in (create_autospec(C), create_autospec(C)(), create_autospec(C, instance=True), create_autospec(C()), Mock(spec=C)):
    for args in ((), (1,), (1, 2), (1, 2, 3)):
        attempt(lambda: mock.method(*args))
        attempt(lambda: mock.static(*args))
        attempt(lambda: mock.of_class(*args))
    attempt(lambda: mock(1))
    attempt(lambda: mock.method.assert_called_with(9))
attempt(lambda: create_autospec(int)('1', 2, 3))
attempt(lambda: create_autospec(len)())

async def f(a, b=1):
    return 1

print(asyncio.iscoroutinefunction(AsyncMock()), asyncio.iscoroutinefunction(MagicMock()), asyncio.iscoroutinefunction(f), asyncio.iscoroutinefunction(functools.partial(f, 1)))
print(asyncio.iscoroutinefunction(inspect.markcoroutinefunction(lambda: 1)), asyncio.iscoroutinefunction(3))
spec = create_autospec(f, return_value=7)
print(spec.await_count, spec.await_args, spec.await_args_list)
print(asyncio.run(spec(1, b=2)), spec.await_count, spec.await_args, spec.await_args_list)
spec.assert_awaited_once_with(1, 2)
attempt(lambda: create_autospec(f, instance=True))
attempt(lambda: spec.assert_has_awaits([call(1, 2), call(1, 2, 3)]))
attempt(lambda: spec.assert_has_awaits([call(5)]))
attempt(lambda: spec.assert_has_awaits([call(5)], any_order=True))
