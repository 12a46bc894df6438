print('b starts')
import _circle_a
print('b sees', hasattr(_circle_a, 'value'))
try:
    from _circle_a import value
except ImportError as e:
    print(str(e).split(' (')[0])


def read():
    return _circle_a.value


print('b ends')
