print('a starts')
import _circle_b
value = 'a value'


def from_b():
    return _circle_b.read()


print('a ends')
