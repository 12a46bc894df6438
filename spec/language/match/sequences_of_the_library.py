# Sequence patterns match deques and memoryviews.
from collections import deque

for v in (deque([1, 2]), memoryview(b'ab'), b'ab', bytearray(b'ab')):
    match v:
        case [a, b]:
            print(a, b)
        case _:
            print('no sequence', type(v).__name__)
