# Every code with numbers at the edges of its range, in either order, and values of classes with conversions
import struct
def show(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class F:
    def __float__(self): return 1.5
class B:
    def __bool__(self): return True
for order in '<', '>', '=', '@':
    for n in 0, 1, -1, 2 ** 31 - 1, -2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 52, 2 ** 53 - 1, 2 ** 53, -2 ** 53, 2 ** 63 - 1, -2 ** 63, 2 ** 63, 2 ** 64 - 1, -2 ** 52 - 1, 2 ** 52 + 1:
        for code in 'bBhHiIlLqQ':
            try: p = struct.pack(order + code, n)
            except struct.error as e:
                print(order, code, n, e)
                continue
            assert struct.unpack(order + code, p) == (n,), (order, code, n)
            print(order, code, n, p.hex())
for x in 0.0, -0.0, 1.5, 1e300, float('inf'), -float('inf'), 65504.0, 1e-8, 5e-324:
    for code in 'efd':
        show(struct.pack, '<' + code, x); show(struct.pack, '>' + code, x)
print(struct.unpack('<d', struct.pack('<d', float('nan'))), struct.unpack('>f', b'\x7f\xc0\0\0'), struct.unpack('<e', b'\0\x7e'))
show(struct.pack, '<IHB?', I(5), 6, I(7), B()); show(struct.pack, '<fd', F(), F()); show(struct.pack, '3s2p0s0p', b'ab', b'xyz', b'q', b'r'); show(struct.pack, '5p', b'abcdefgh'); show(struct.pack, '300p', b'x' * 299)
show(struct.pack, '3s', 'a'); show(struct.pack, 'c', b'ab'); show(struct.pack, 'I', 1.5); show(struct.pack, 'I'); show(struct.pack); show(struct.pack, '2I', 1); show(struct.pack, '?', []); show(struct.pack, 'P', -1); show(struct.pack, 'P', 2 ** 64); show(struct.pack, 'n', -5); show(struct.pack, 'N', -5)
show(struct.unpack, '<IH', b'12345'); show(struct.unpack, '<2c?3s2p', b'ab\x02xyz\x01q'); show(struct.unpack, '100s', b'z' * 100); show(struct.unpack, 'P', b'\xff' * 8); show(struct.unpack, '<q', b'\xff' * 8); show(struct.unpack, '<h3b', b'\xff' * 5)
buf = bytearray(b'\xff' * 12)
struct.pack_into('<Hq', buf, 1, 258, -2); print(buf)
show(struct.pack_into, '<I', buf, -3, 1); show(struct.pack_into, '<I', buf, 10, 1); show(struct.pack_into, '<I', b'1234', 0, 1); show(struct.pack_into, '<HI', buf, 0, 1, 'x'); print(buf)
show(struct.pack_into, '<I', buf); show(struct.pack_into, '<I')
print(list(struct.iter_unpack('<Hb', b'\1\0\2\3\0\4')), struct.unpack_from('<H', b'abcdef', 2), struct.unpack_from('<H', memoryview(b'abcdef')[1:], offset=2))
show(struct.iter_unpack, '<H', b'abc'); show(struct.iter_unpack, '', b'')
s = struct.Struct('<IH'); print(s.pack(1, 2), s.unpack(s.pack(3, 4)), s.size, s.format)
show(s.pack, 1); show(s.pack, 1, 2, 3); show(s.pack, -1, 2); show(s.pack, I(9), I(8))
