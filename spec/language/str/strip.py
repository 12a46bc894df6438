# strip, lstrip and rstrip: whitespace of Unicode, character sets, and errors.
for s in ['  a b  ', '\t\n\r\x0b\x0c a', '\u00a0\u2003a\u3000\u2028', '\x1c\x1d\x1e\x1fa\x85', '\u200ba\ufeff', '', '   ', 'abc']:
    print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()))
print('xxabcxx'.strip('x'), 'xyabcyx'.strip('xy'), 'xyabcyx'.lstrip('yx'), 'xyabcyx'.rstrip('yx'), 'www.example.com'.strip('cmowz.'), 'aaa'.strip('a') == '', 'abc'.strip(''), 'abc'.strip('z'), 'a😀a'.strip('a'), '😀a😀'.strip('😀'))
print(' a '.strip(None), ' a '.lstrip(None) + '|', ' a '.rstrip(None) + '|', '  a'.strip('a') + '|', '--x--'.rstrip('-'), '112233'.lstrip('12'), '[]a[]'.strip('[]'), 'a-b-c'.strip('a-'), '\\n'.strip('\\'))
for f in (lambda: 'a'.strip(1), lambda: 'a'.lstrip(b'a'), lambda: 'a'.rstrip(['a']), lambda: 'a'.strip('a', 'b'), lambda: 'a'.strip(chars='a')):
    try:
        print(f())
    except TypeError as e:
        print(e)
