# patch in all its forms, autospec, mock_open, AsyncMock.
import asyncio
import json
import os
import sys
import unittest
from unittest import mock
from unittest.mock import AsyncMock, MagicMock, Mock, call, create_autospec, mock_open, patch

def attempt(f, *args, **kwargs):
    try:
        print('->', f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)

class Service:
    limit = 3

    def fetch(self, key, *, fresh=False):
        return 'real ' + key

    @staticmethod
    def static(a):
        return a

    @classmethod
    def cls(cls, b):
        return b

    async def later(self, x):
        return x

def helper(a, b=1):
    return a + b

with patch('json.dumps') as dumps:
    dumps.return_value = 'patched'
    print(json.dumps({}), dumps.call_args, type(dumps).__name__)
print(json.dumps({}))
with patch('json.dumps', new='replaced') as new:
    print(json.dumps, new)

@patch('__main__.helper')
@patch.object(Service, 'fetch', return_value='fake')
def decorated(arg, fetch, mocked):
    print(arg, Service().fetch('k'), helper(1) is mocked.return_value, fetch.call_args, mocked.call_args)
    return 'result'

print(decorated('x'), helper(1), Service().fetch('k'), decorated.__name__)
with patch.multiple(Service, limit=10, fetch=mock.DEFAULT) as made:
    print(Service.limit, sorted(made), Service().fetch is made['fetch'])
print(Service.limit)
d = {'a': 1}
with patch.dict(d, {'b': 2}, c=3):
    print(d)
with patch.dict(d, {'z': 0}, clear=True):
    print(d)
print(d)
with patch.dict('os.environ', {'NAME': 'value'}):
    print(os.environ['NAME'])
print('NAME' in os.environ)

@patch.dict(d, x=9)
def with_dict():
    return dict(d)

print(with_dict(), d)
p = patch.object(Service, 'limit', 99)
print(p.start(), Service.limit, p.stop(), Service.limit, p.stop())
patch('__main__.helper', lambda *a: 'stopped').start()
print(helper(), patch.stopall(), helper(1))
attempt(patch.object(Service, 'nope').start)
attempt(patch('nope.nope').start)
attempt(patch, 'nodots')
attempt(patch.object, 'json', 'dumps')
attempt(patch.multiple, Service)
attempt(patch('json.dumps', spec=True, autospec=True).start)
with patch('json.created', create=True) as created:
    print(json.created is created)
print(hasattr(json, 'created'))

auto = create_autospec(helper, return_value='auto')
print(auto(1), auto(1, b=2), auto.mock_calls, auto.call_count)
attempt(auto)
attempt(auto, 1, 2, 3)
auto.assert_called_with(1, b=2)
attempt(auto.assert_called_with, 5)
cls = create_autospec(Service)
s = cls()
print(isinstance(s, Service), s.fetch('k') is s.fetch.return_value, s.fetch.mock_calls, cls.mock_calls)
attempt(s.fetch)
attempt(s.fetch, 'k', 'extra')
attempt(lambda: s.nope)
s.fetch('k', fresh=True)
s.fetch.assert_called_with(key='k', fresh=True)
with patch('__main__.helper', autospec=True) as h:
    h.return_value = 0
    print(helper(5))
    attempt(helper)

m = mock_open(read_data='line 1\nline 2\n')
with patch('builtins.open', m):
    with open('file') as f:
        print(f.read())
    with open('file', 'r') as f:
        print(list(f), f.readline() == '')
    with open('other', 'w') as f:
        f.write('out')
print(m.mock_calls[0], m.call_args_list, m().write.mock_calls)

async def main():
    a = AsyncMock(return_value=4)
    print(await a(1), a.await_count, a.await_args, a.call_count)
    a.assert_awaited_once_with(1)
    b = AsyncMock(side_effect=[1, KeyError('k')])
    print(await b())
    try:
        await b()
    except KeyError as e:
        print('raised', e)
    attempt(a.assert_not_awaited)
    attempt(a.assert_awaited_with, 2)
    attempt(AsyncMock().assert_awaited)
    c = MagicMock()
    c.__aenter__.return_value = 'in'
    async with c as got:
        print(got)
    c.__aiter__.return_value = [1, 2]
    print([x async for x in c])
    s = Mock(spec=Service)
    s.later.return_value = 'awaited'
    print(await s.later(1), s.later.await_count)

asyncio.run(main())
