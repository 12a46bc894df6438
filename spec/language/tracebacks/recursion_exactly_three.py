# Three equal frames are all shown, the fourth is counted.
def down(n):
    if n == 0:
        raise ValueError('bottom')
    down(n - 1)

def start(n):
    try:
        down(n)
    except ValueError as e:
        raise KeyError(n) from e

try:
    start(2)
except KeyError as e:
    first = e
try:
    start(3)
except KeyError as e:
    raise IndexError('after') from e
