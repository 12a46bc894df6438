# str(): of values of every type, of objects with __str__ and __repr__, and of bytes.
print(str(), str(1), str(1.0), str(None), str(True), str([1, 'a']), str({'a': 1}), str((1,)), str('x'), str(b'a'), str(range(3)), str(int), str(len), str(...), str(slice(1, 2)))
print(str(b'caf\xc3\xa9', 'utf-8'), str(b'\xff', 'latin-1'), str(b'a\xff', 'utf-8', 'replace'), str(b'abc', encoding='ascii'), str(b'x', errors='strict'), str(object=5))

class S:
    def __str__(self):
        return 'str of S'

class R:
    def __repr__(self):
        return 'repr of R'

class Both:
    def __str__(self):
        return 'S'
    def __repr__(self):
        return 'R'

class Bad:
    def __str__(self):
        return 5
    def __repr__(self):
        return None

class Sub(str):
    pass

print(str(S()), str(R()), [R(), Both()], str(Both()), repr(Both()), f'{Both()} {Both()!r} {Both()!s}', '%s %r' % (Both(), Both()), str([Both()]))
for f in (lambda: str(Bad()), lambda: repr(Bad()), lambda: str([Bad()]), lambda: str(1, 'utf-8'), lambda: str('a', 'utf-8'), lambda: str(b'\xff', 'utf-8'), lambda: str(b'a', 5), lambda: str(1, 2, 3, 4), lambda: str(x=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(type(str(Sub('a'))).__name__, type(Sub('a').upper()).__name__, Sub('a') == 'a', Sub('a') + 'b', repr(Sub('a')), {Sub('a'): 1}['a'], isinstance(Sub(''), str), len(Sub(b'ab', 'ascii')), type(Sub('ab')[0]).__name__)
