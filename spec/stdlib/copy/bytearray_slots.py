# Copies of a bytearray with slots and attributes.
import copy, pickle

class B(bytearray):
    __slots__ = ('x', '__dict__')

b = B(b'ab')
b.x = [1]
b.y = 2
for c in (copy.copy(b), copy.deepcopy(b)):
    print(c, c.x, c.y, c.x is b.x, type(c).__name__)
