# Views of other formats.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

m2 = memoryview(bytearray(b'abcdefgh'))
t(lambda: m2.cast('I').tolist()); t(lambda: m2.cast('H')[1]); t(lambda: m2.cast('d')); t(lambda: m2[:7].cast('I')); t(lambda: m2.cast('z'))
t(lambda: m2.cast('I').cast('H')); t(lambda: m2.cast('I').cast('B').tobytes()); t(lambda: m2[::2].cast('H')); t(lambda: m2.cast('c').tolist())
t(lambda: m2.cast('?').tolist()); t(lambda: m2.cast('b')[0]); t(lambda: m2.cast('@I').format)
for f in 'bBhHiIlLqQnN?cdfeP':
    print(f, memoryview(bytes(range(120, 128)) + bytes(range(248, 256))).cast(f).tolist(), memoryview(b'').cast(f).itemsize)
