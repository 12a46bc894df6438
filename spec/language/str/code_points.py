# Strings are sequences of code points: length, indexing, slicing and reversing outside the BMP.
s = 'a😀b🎉c'
print(len(s), s[1], s[3], s[-2], s[1:4], s[::-1], s[::2], s[1::2], list(s), s[:2] + '|' + s[2:])
print([ord(c) for c in s], ''.join(chr(ord(c) + 1) for c in s), ord(s[1]), chr(128512), hex(ord(max(s))), min(s))
print(s.find('b'), s.find('🎉'), s.rfind('😀'), s.index('c'), s.count('🎉'), s.find('c', 4), s.find('b', 3), '😀' in s, '\ud83d' in s, s.find('\ude00'))
print(s.replace('😀', 'X'), s.split('🎉'), s.partition('b'), s.rpartition('😀'), s.upper(), s.center(9, '*'), s.ljust(7, '🎉') + '|', s.zfill(8))
print(s.startswith('😀', 1), s.endswith('🎉', 0, 4), s.startswith('b', 2), s.strip('ac'), s.strip('a😀'), s.isprintable(), s.translate({128512: ':)', ord('b'): None}))
for i, c in enumerate('x😀y'):
    print(i, c, len(c), end='; ')
print()
print('😀' * 3, '😀' + '\u0301', len('e\u0301'), len('👨‍👩‍👧'), '😀' < '\uffff', '\uffff' < '😀', sorted(['😀', '\uffff', 'z', '\ue000']), max('\uffff', '😀') == '😀')
lone = '\ud83d' + '\ude00'
print(len(lone), lone == '😀', lone[0] == '\ud83d', repr(lone), ascii('😀'), [hex(ord(c)) for c in lone], lone[::-1] == '\ude00\ud83d')
print(len('\ud83d😀\ude00'), '\ud83d😀\ude00'.count('😀'), ('\ud83d' + 'x').upper() == '\ud83dX', hash(lone) == hash('\ud83d\ude00'), {lone: 1}['\ud83d\ude00'])
print('{:🎉^7}'.format('😀'), '%3s|%-3s|' % ('😀', '🎉'), f'{"😀":>4}', '😀🎉'[1:], 'ab😀'[-1], '😀'[0], '😀'.encode(), '😀'.encode('utf-16-le'))
for f in (lambda: '😀'[1], lambda: lone.encode(), lambda: chr(0x110000), lambda: chr(-1), lambda: ord(''), lambda: ord('ab'), lambda: ord(5), lambda: '😀'.index('a'), lambda: ord(lone)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))
