# Specs that are lists of a class of their own, autospecs configured through their children, handles of mock_open.
from unittest import mock

class Sub(list):
    pass

m = mock.Mock(spec=Sub(['foo']))
m.append(3)
m.append.assert_called_with(3)
print(hasattr(m, 'foo'), hasattr(mock.Mock(spec=['foo']), 'foo'))
o = mock.mock_open(read_data='foo\nbarn')
h = o()
print(next(h), next(h), list(o()), o().readline(), o().readlines(), o().read(2))
o.return_value.readline.return_value = 'abc'
print(next(o()), o().readline())

class Something:
    def meth(self, a, b, c):
        pass

made = mock.create_autospec(Something, **{'return_value.meth.side_effect': [ValueError, mock.DEFAULT], 'return_value.meth.return_value': 'mocked'})
try:
    made().meth(a=None, b=None, c=None)
except ValueError:
    print('ValueError')
print(made().meth(a=1, b=2, c=3))
