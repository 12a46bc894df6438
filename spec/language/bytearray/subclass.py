# Subclasses of bytearray, and names of its methods.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class S(bytearray):
    pass

s = S(b'abc')
s.x = 1
t(lambda: s); t(lambda: s[1:]); t(lambda: type(s+b'a')); t(lambda: type(s.upper())); t(lambda: s.x); t(lambda: S.fromhex('41'))
t(lambda: type(S.fromhex('41'))); t(lambda: type(s.copy()))
t(lambda: sorted(n for n in dir(bytearray) if not n.startswith('__')))
t(lambda: sorted(n for n in dir(bytes) if not n.startswith('__')))
