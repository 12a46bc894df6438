# A bytearray is read like bytes: items, slices, searches, operators, conversions.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

b = bytearray(b'hello world')
t(lambda: b); t(lambda: b[0]); t(lambda: b[-1]); t(lambda: b[20]); t(lambda: b['a']); t(lambda: b[1:4]); t(lambda: b[::-2]); t(lambda: len(b))
t(lambda: b.find(b'o')); t(lambda: b.split()); t(lambda: b.upper()); t(lambda: b.partition(b' ')); t(lambda: b + b'x'); t(lambda: b'x' + b)
t(lambda: b+'x'); t(lambda: b*2); t(lambda: 2*b); t(lambda: b*'x'); t(lambda: b == b'hello world'); t(lambda: b'hello world'==b); t(lambda: b<b'z')
t(lambda: b'a'<b); t(lambda: b<'a'); t(lambda: b'a' in b); t(lambda: 104 in b); t(lambda: 'a' in b); t(lambda: 300 in b); t(lambda: hash(b))
t(lambda: b.decode()); t(lambda: b.hex(' ')); t(lambda: bytearray.fromhex('00ff')); t(lambda: list(b[:3])); t(lambda: bytes(b)); t(lambda: str(b))
t(lambda: '%s'%b); t(lambda: f'{b}')
