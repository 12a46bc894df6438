# An index or a count that fits no machine word: the error names the type of what was given.
from array import array
from collections import deque
import struct


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

    def __len__(self):
        return self.n


class N(int):
    pass


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


things = [[1, 2], (1, 2), 'ab', b'ab', bytearray(b'ab'), memoryview(b'ab'), array('i', [1, 2]), deque([1, 2]), range(3)]
for thing in things:
    for n in I(3**50), N(3**50), 3**50, I(-3**50), N(1), I(0):
        show(lambda: thing[n])
for thing in things[:5]:
    for n in I(3**50), N(3**50), 3**50, I(2):
        show(lambda: thing * n)
        show(lambda: n * thing)
for n in I(3**50), N(3**50), 3**50:
    show(lambda: bytes(n))
    show(lambda: bytearray(n))
    show(lambda: len(n))
    show(lambda: [].insert(n, 1))
    show(lambda: [1].pop(n))
    show(lambda: 'a'.center(n))
    show(lambda: 'a'.split('b', n))
    show(lambda: 'abc'.find('b', n))
    show(lambda: [1, 2][n:])
    show(lambda: [0] * 2 + [3**50][n])
    show(lambda: hex(n))
    show(lambda: [1, 2].index(1, n))
    show(lambda: 1 << n)
    show(lambda: struct.unpack_from('i', b'abcdefgh', n))
    show(lambda: round(1.5, n))
    show(lambda: range(n)[3**60])
    show(lambda: len(range(3**50)))
