# A view in a with statement keeps its bytearray from being resized; a released view is refused.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

a = bytearray(b'abc')
with memoryview(a) as v:
    t(lambda: a.append(1)); t(lambda: a.clear()); t(lambda: a.__setitem__(0,66)); t(lambda: a.__setitem__(slice(0,2),b'zz')); t(lambda: v.tobytes())
t(lambda: v.tobytes()); t(lambda: v[0]); t(lambda: len(v)); t(lambda: v.format); t(lambda: v == b'abc'); t(lambda: a.append(1)); t(lambda: a)
t(lambda: v.release()); t(lambda: v.__enter__())
