# Views of several dimensions: shape, strides, items, rows, casts back, what is not there.
b = bytearray(range(12))
m = memoryview(b).cast('B', [3, 4])
print(m.ndim, m.shape, m.strides, m.nbytes, len(m), m.tolist(), m[1, 2], m[-1, -1], m.c_contiguous, m.f_contiguous)
m[0, 1] = 99
print(b[1], m.tobytes()[:3], m == memoryview(b).cast('B', [3, 4]), m == memoryview(b), m.tobytes('F'), m[1:].tolist())
for f in (lambda: m[0], lambda: m[0, 1, 2], lambda: m[0, 9], lambda: m[9, 0], lambda: list(m), lambda: m['a'], lambda: m[0:1, 0:1],
          lambda: memoryview(b).cast('B', [5, 2]), lambda: memoryview(b).cast('B', 'x'), lambda: memoryview(b).cast('B', [0]),
          lambda: memoryview(b).cast('B', ['a']), lambda: memoryview(b).cast('h', [2, 3]).tolist(), lambda: m[(0,)], lambda: m.cast('B').tolist(),
          lambda: m.cast('B', [4, 3]), lambda: 3 in m, lambda: memoryview(b'a').cast('B', ())[()], lambda: memoryview(b'a').cast('B', []).shape,
          lambda: len(memoryview(b'a').cast('B', [])), lambda: memoryview(m).shape, lambda: m.__setitem__(0, 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(memoryview(bytes(range(24))).cast('B', [2, 3, 4]).tolist())
