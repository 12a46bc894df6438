# The functions of struct: buffers, offsets, numbers of items.
from struct import *


def t(f, *args, **keywords):
    try:
        print(f.__name__, args[:1], f(*args, **keywords))
    except Exception as e:
        print(f.__name__, args[:1], type(e).__name__, e)


t(pack); t(pack, 'i'); t(pack, 'i', 1, 2); t(pack, 'x'); t(pack, 'x', 1); t(pack, 5)
t(unpack, 'ii', b'1234'); t(unpack, 'i', 'abcd'); t(unpack, 'i', bytearray(4)); t(unpack, 'i', memoryview(bytes(4))); t(unpack); t(unpack, 'i', b'', 1)
b = bytearray(10)
for args in ((0, 5), (7, 5), (-4, 5), (-3, 5), (-11, 5), (100, 5), (), (0,), ('x', 1), (2**70, 1), (0, 'x')):
    t(pack_into, 'i', b, *args)
t(pack_into, 'i', b'abcd', 0, 5); t(pack_into, 'i'); t(pack_into); t(pack_into, 'i', 'x', 0, 1)
print(b)
m = memoryview(b)[2:]
pack_into('<H', m, 1, 0xabcd)
print(b)
for at in (0, 8, -4, -2, -20, 100, 10, 'x'):
    t(unpack_from, 'i', b, at)
t(unpack_from, 'i', buffer=b, offset=1); t(unpack_from, 'i'); t(unpack_from, 'x', b, 10); t(unpack_from, '', b, 10)
print(list(iter_unpack('h', bytes(range(6)))), list(iter_unpack('h', b'')))
t(iter_unpack, 'h', b'123'); t(iter_unpack, '', b''); t(iter_unpack, 'h', 'ab')
it = iter_unpack('h', b'1234')
print(type(it), it.__length_hint__(), next(it), it.__length_hint__(), iter(it) is it, next(it), next(it, 'end'))
