# Items, slices and attributes of a memoryview; comparison, hash, conversions.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

m2 = memoryview(bytearray(b'abcdefgh'))
t(lambda: m2[0]); t(lambda: m2[1:3].tobytes()); t(lambda: m2[::-1].tobytes()); t(lambda: m2[::2].tolist()); t(lambda: m2[::-2][::-1].tobytes())
t(lambda: len(m2)); t(lambda: m2[99]); t(lambda: m2['a']); t(lambda: m2.readonly); t(lambda: m2.format)
t(lambda: (m2.itemsize, m2.nbytes, m2.ndim, m2.shape, m2.strides, m2.suboffsets, m2.contiguous, m2.c_contiguous, m2[::2].contiguous, m2[::2].strides))
t(lambda: m2.obj); t(lambda: m2 == b'abcdefgh'); t(lambda: b'abcdefgh'==m2); t(lambda: m2 == memoryview(b'abcdefgh')); t(lambda: m2 < m2)
t(lambda: m2==5); t(lambda: hash(m2)); t(lambda: hash(memoryview(b'ab'))==hash(b'ab')); t(lambda: m2.hex(':')); t(lambda: bytes(m2))
t(lambda: bytearray(m2)); t(lambda: list(m2)); t(lambda: m2.tobytes('F')); t(lambda: m2.tobytes('X')); t(lambda: 97 in m2); t(lambda: memoryview('a'))
t(lambda: memoryview(5)); t(lambda: memoryview()); t(lambda: m2.toreadonly().readonly); t(lambda: [1].__getitem__(m2)); t(lambda: m2[...] is m2)
t(lambda: m2[0,]); t(lambda: m2[0,0])
