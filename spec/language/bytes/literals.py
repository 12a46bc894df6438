# bytes literals, repr, escapes, concatenation and iteration.
print(b'abc', b"it's", b'say "hi"', b'both \' "', b'\x00\xff\n\t\r\\', b'\101\60', rb'\n', bR'\x', Rb'q', b'a' b'b', b'''triple
line''', b'')
b = b'hello'
print(len(b), b[0], b[-1], b[1:3], b[::-1], list(b), b == b'hello', b != b'x', b < b'help', b'a' < b'b', hash(b) == hash(b'hello'), b[10:], b[True])
print(b + b' world', b * 2, 2 * b'ab', b'' * 3, 101 in b, b'ell' in b, b'' in b, b'z' in b, 300 in [300], bytes(b) == b)
print([x for x in b'ab'], tuple(b'ab'), sorted(b'cab'), max(b), min(b), sum(b), bool(b''), bool(b'\0'), dict(enumerate(b'ab')), {b'k': 1}[b'k'])
for value in (b'a', b'\x7f', b'\x80', b' ', b'~', b'\x1f'):
    print(value, repr(value), str(value), f'{value}', '%s' % value)
first, *rest = b'abc'
print(first, rest, *b'ab', type(iter(b)).__name__)
for f in (lambda: b + 'a', lambda: 'a' + b, lambda: b + 1, lambda: b[5], lambda: b['a'], lambda: 256 in b, lambda: 'a' in b, lambda: b < 'a', lambda: b * 1.5, lambda: -1 in b, lambda: b.foo, lambda: None in b):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
try:
    del b[0]
except TypeError as e:
    print(e)
print(b == 'hello', b'1' == 1, b in [b'hello'], b'a' != 'a')
