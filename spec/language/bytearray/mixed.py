# bytes, bytearray and memoryview with each other and with builtins.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: bytes([1,2,300])); t(lambda: bytes(memoryview(b'xx'))); t(lambda: bytes(bytearray(b'q')))
t(lambda: b','.join([b'a', bytearray(b'b'), memoryview(b'c')])); t(lambda: bytearray(b',').join([b'a'])); t(lambda: b','.join(['a']))
t(lambda: int(bytearray(b'12'))); t(lambda: float(memoryview(b'1.5'))); t(lambda: int(bytearray(b'ff'),16)); t(lambda: str(bytearray(b'x'),'ascii'))
t(lambda: str(memoryview(b'x'),'ascii')); t(lambda: int.from_bytes(bytearray(b'\x01\x02'))); t(lambda: ord(bytearray(b'a')))
t(lambda: sum([b'a'],bytearray())); t(lambda: b'abc'.startswith(bytearray(b'a'))); t(lambda: b'abc'.find(memoryview(b'c')))
t(lambda: b'abc'.strip(bytearray(b'a'))); t(lambda: {bytearray(b'a'):1}); t(lambda: b'abc'.translate(None, b'b'))
t(lambda: bytearray(b'abc').translate(bytes.maketrans(b'a',b'z'))); t(lambda: b'a'.__add__(bytearray(b'b'))); t(lambda: (b'a').__mod__(1))
t(lambda: bytes.fromhex('zz')); t(lambda: b'a'.__bytes__()); t(lambda: reversed(bytearray(b'ab'))); t(lambda: list(reversed(b'ab')))
t(lambda: max(bytearray(b'abz'))); t(lambda: [*bytearray(b'ab')]); t(lambda: sorted(b'cab')); t(lambda: b'ab' < bytearray(b'b'))
t(lambda: memoryview(b'a') < b'b'); t(lambda: bytearray(b'a') == memoryview(b'a')); t(lambda: any(bytearray(2)))
t(lambda: isinstance(bytearray(), bytes)); t(lambda: bytearray.__mro__)
