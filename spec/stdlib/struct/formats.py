# Sizes and alignment of formats, and those that are refused.
import struct

for fmt in ('', '<', 'x', '3x', 'z', '3', 'b3', '<P', '<n', 'i b', ' i', 'i\t\nb', '@bi', '=bi', '@b0i', 'bq', 'qb', '3i2d', 'bhilq', '<bhilq',
            '99999999999999999999b', '9223372036854775807s', '9223372036854775807h', 'i<', b'<i', b'<z', 'é', 'a\0', '0h', 'xh', 'efd', 'bn', 5, None,
            '4611686018427387904hh', '3 i', 'i 3', '-3i'):
    try:
        print(repr(fmt), struct.calcsize(fmt))
    except Exception as e:
        print(repr(fmt), type(e).__name__, e)
print(struct.pack('<b3xh', 1, 2), struct.pack('@bh', 1, 2), struct.pack('>3s2xI', b'ab', 7), struct.pack('3h', 1, 2, 3))
print(struct.unpack('3s5p2x?c', b'abc\x02hell\0\0\x05z'), struct.unpack('5p', b'\xffabcd'))
print(struct.error, struct.error.__mro__, struct.__all__)
