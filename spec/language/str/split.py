# split and rsplit: whitespace runs, separators, maxsplit and errors.
for s in ['', '   ', 'a', ' a b  c ', 'a\tb\nc\r\nd', 'a\u00a0b\u2003c\u200bd', '\x1ca\x1db\x85c', 'one two three four']:
    print(s.split(), s.split(None, 1), s.rsplit(None, 1), s.split(None, 0), s.rsplit(maxsplit=2))
for s in ['', ',', 'a', 'a,b', ',a,,b,', 'a,b,c,d', ',,,']:
    print(s.split(','), s.split(',', 1), s.rsplit(',', 1), s.split(',', 0), s.split(',', -1), s.rsplit(',', 2))
print('a--b---c'.split('--'), 'a---b'.rsplit('--'), 'aaaa'.split('aa'), 'aaa'.split('aa'), 'aaa'.rsplit('aa'), 'abcabc'.split('bc', 1), 'xyz'.split('xyz'), 'a b c'.split(' ', maxsplit=1), 'a  b'.split(' '))
print('a b c'.split(sep=None), 'a,b'.split(sep=','), ' a b c '.split(' '), '  a  b  '.rsplit(None, 1), '  a  b  '.split(None, 1), 'a b '.split(maxsplit=1), ' a b'.rsplit(maxsplit=1), ' a b c '.split(None, 2))
for args in [('',), (1,), (',', 'x'), (',', 1.0), (None, None), (b',',), (',', 1, 2)]:
    try:
        print('a,b'.split(*args))
    except Exception as e:
        print(type(e).__name__, e)
for args in [('',), (1,)]:
    try:
        print('a,b'.rsplit(*args))
    except Exception as e:
        print(type(e).__name__, e)
