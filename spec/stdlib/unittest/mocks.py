# Mock and MagicMock: attributes, calls, side effects, specs, assertions.
from unittest.mock import ANY, DEFAULT, MagicMock, Mock, NonCallableMock, PropertyMock, call, create_autospec, mock_open, patch, seal, sentinel
import re

def attempt(f, *args, **kwargs):
    try:
        print('->', f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, re.sub(r"id='\d+'", "id=''", str(e)))

m = Mock()
print(m.a is m.a, m() is m.return_value, m.a.b() is m.a.b.return_value, m.called, m.call_count, m.call_args, m.method_calls, m.mock_calls)
m = Mock(return_value=5, name='named')
print(m(1, k=2), m(3), m.call_args, m.call_args.args, m.call_args.kwargs, m.call_args_list, m.call_count, m.mock_calls == [call(1, k=2), call(3)])
for check in (m.assert_called, m.assert_called_once, m.assert_not_called):
    attempt(check)
attempt(m.assert_called_with, 3)
attempt(m.assert_called_with, 4, x=1)
attempt(m.assert_called_once_with, 3)
attempt(m.assert_any_call, 1, k=2)
attempt(m.assert_any_call, 9)
attempt(m.assert_has_calls, [call(1, k=2), call(3)])
attempt(m.assert_has_calls, [call(3), call(1, k=2)], any_order=True)
attempt(Mock().assert_called)
attempt(Mock().assert_called_with, 1)
m.reset_mock()
print(m.called, m.call_args, m.mock_calls, m())
m = Mock(side_effect=[1, ValueError('second'), 3])
for _ in range(4):
    attempt(m)
m = Mock(side_effect=KeyError('k'))
attempt(m)
m.side_effect = lambda x: x * 2 if x else DEFAULT
m.return_value = 'default'
print(m(4), m(0))

class C:
    x = 1

    def method(self, a, b=2):
        return a + b

    async def co(self):
        pass

for kind in (dict(spec=C), dict(spec_set=C), dict(spec=['one', 'two']), dict(spec=C())):
    m = Mock(**kind)
    print(isinstance(m, C), hasattr(m, 'method'), hasattr(m, 'nope'))
    attempt(lambda: m.nope)
    attempt(lambda: setattr(m, 'new', 1))
attempt(lambda: Mock().assert_foo)
attempt(lambda: Mock().asert_called)
attempt(lambda: Mock(spec=Mock()))
m = Mock(**{'method.return_value': 3, 'other.side_effect': KeyError, 'attr': 7})
print(m.method(), m.attr)
attempt(m.other)
m.configure_mock(attr=8)
print(m.attr)
del m.attr
attempt(lambda: m.attr)
parent = Mock()
parent.child.grand(1).more(2)
parent.x.y = Mock()
parent.x.y(3)
parent.attach_mock(Mock(name='n'), 'attached')
parent.attached(4)
print(parent.mock_calls, parent.method_calls, parent.child.mock_calls)
print(call(1).foo(2).call_list(), call.a.b(3), call == call, call(1) == call(1), call(1) != call(2), call('a', k=1) == ('', ('a',), {'k': 1}), call.x(1))
m = Mock(wraps=C())
print(m.method(1), m.method.call_args, m.x is not C.x)

m = MagicMock()
print(len(m), int(m), float(m), bool(m), list(m), 3 in m, m[1] is m.__getitem__.return_value, m == m, m != m, m == 1, hash(m) == hash(m))
m.__len__.return_value = 7
m.__getitem__.side_effect = lambda k: k * 2
m.__iter__.return_value = [1, 2]
m.__str__.return_value = 'text'
print(len(m), m[4], list(m), str(m), m.__len__.called)
with m as inner:
    print(inner is m.__enter__.return_value)
m.__enter__.return_value = 'entered'
with m as inner:
    print(inner)
attempt(lambda: m < 3)
attempt(lambda: Mock() + 1)
print((m + 1) is m.__add__.return_value, m.__add__.call_args)
m.__call__ = None
x = Mock()
x.__len__ = lambda self: 9
x.__eq__ = Mock(return_value='eq')
print(len(x), x == 5)
attempt(lambda: setattr(x, '__init__', 1))
attempt(lambda: MagicMock(spec=int).__iter__)
attempt(lambda: NonCallableMock()())
print(ANY == 5, [1, ANY] == [1, 2], ANY, sentinel.thing, sentinel.thing is sentinel.thing, repr(DEFAULT))
print(re.sub(r"id='\d+'", '', repr([Mock(), Mock(name='n'), Mock().a.b, Mock()(), Mock(spec=C), MagicMock(spec_set=C), Mock(name='p').q(1).r])))

class P:
    @property
    def prop(self):
        return 'real'

with patch.object(P, 'prop', new_callable=PropertyMock) as prop:
    prop.return_value = 'mocked'
    p = P()
    print(p.prop)
    p.prop = 5
    print(prop.mock_calls)
print(P().prop)
m = Mock()
m.a.b.return_value = 1
seal(m)
print(m.a.b())
attempt(lambda: m.c)
attempt(lambda: m.a.d)
