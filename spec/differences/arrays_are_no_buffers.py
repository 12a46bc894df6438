# category: Not there
# what: An `array.array` is no buffer: there is no memoryview of it.
# cause: Its items are kept as numbers, not as bytes.
# instead: `a.tobytes()`, or a memoryview of a bytearray, cast to the format.

from array import array

try:
    print(memoryview(array('h', [1, 2])).tolist())
except TypeError as e:
    print(e)
print(memoryview(bytearray(array('h', [1, 2]).tobytes())).cast('h').tolist())
