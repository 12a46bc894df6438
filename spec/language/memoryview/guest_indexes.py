# Keys of memoryviews made of objects with an `__index__`: items, slices, places in several dimensions, and values.
class I:
    def __init__(self, v):
        self.v = v
    def __index__(self):
        return self.v

data = bytearray(range(8))
view = memoryview(data)
grid = view.cast('B', (2, 4))
print(view[I(1)], view[I(-1)], view[(I(2),)], view[I(1):I(7):I(2)].tolist())
print(grid[I(1), I(2)], grid[1, I(-1)], grid[I(0):I(1)].tolist())
view[I(0)] = I(200)
view[I(1):I(3)] = b'xy'
view[I(4):I(8):I(2)] = b'PQ'
grid[I(1), I(1)] = I(99)
print(data)
for key in ((), (I(1), I(1)), (I(9),), I(9), (I(1), None)):
    try:
        print(view[key])
    except (TypeError, IndexError, NotImplementedError) as e:
        print(type(e).__name__, e)
repeated = bytearray(b'ab')
repeated *= I(2)
print(repeated)
