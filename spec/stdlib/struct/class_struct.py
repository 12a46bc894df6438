# struct.Struct, subclasses of it, and arguments that convert themselves.
from struct import Struct, error, pack

s = Struct('<ih')
print(s.format, s.size, s, s.pack(1, 2), s.unpack(b'123456'), list(s.iter_unpack(b'123456' * 2)), s.unpack_from(b'0123456', 1), type(s))
b = bytearray(10)
s.pack_into(b, 1, 1, 2)
print(b)
for f, args in ((s.pack, (1,)), (s.pack, (1, 2, 3)), (s.unpack, (b'',)), (s.pack_into, (b, 0, 1)), (s.pack_into, (b,)), (s.pack_into, ()),
                (s.unpack_from, (b, 7)), (s.unpack_from, ()), (s.unpack, ()), (Struct, ()), (Struct, (5,)), (Struct, ('z',)), (Struct, ('i', 'i'))):
    try:
        print(f(*args))
    except (error, TypeError) as e:
        print(type(e).__name__, e)
print(Struct(b'i').format, Struct(format='i'))


class Header(Struct):
    def __init__(self, x):
        super().__init__('>h')
        self.x = x


print(Header(5).pack(1), Header(5).x, Header(1))
try:
    s.size = 5
except AttributeError as e:
    print(e)


class Number:
    def __index__(self): return 7
    def __float__(self): return 2.5
    def __bool__(self): return False


class Wrong:
    def __index__(self): return 1 / 0
    def __float__(self): return 1 / 0
    def __bool__(self): raise KeyError('no')


print(pack('<iQf?e', *[Number()] * 5))
for code in 'if?':
    try:
        pack(code, Wrong())
    except Exception as e:
        print(type(e).__name__, e)
into = bytearray(8)
Struct('<bhi').pack_into(into, 1, Number(), Number(), Number())
print(into)
