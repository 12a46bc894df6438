# Indexes that fit 64 bits are out of range; larger ones don't fit. The same for all sequences, for insert and pop.
import sys

class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

for n in 2**53, -2**53, sys.maxsize, -sys.maxsize - 1, 2**63, Index(2**60):
    for seq in [1, 2], (1, 2), 'ab', b'ab', bytearray(b'ab'), memoryview(b'ab'), range(2):
        try:
            seq[n]
        except IndexError as e:
            print(type(seq).__name__, e)
        if not isinstance(n, Index):
            try:
                print(seq * -abs(n), -abs(n) * seq)
            except (OverflowError, TypeError) as e:
                print(type(e).__name__, e)
    items = [1, 2]
    for f in (lambda: items.__setitem__(n, 0), lambda: items.__delitem__(n), lambda: items.pop(n), lambda: items.insert(n, 'new')):
        try:
            f()
        except (IndexError, OverflowError) as e:
            print(type(e).__name__, e)
    print(items, items[n:] if n is not None else None)
