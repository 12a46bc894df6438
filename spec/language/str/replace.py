# replace: counts, empty patterns, overlapping and growing replacements.
print('aaa'.replace('a', 'b'), 'aaa'.replace('a', 'b', 2), 'aaa'.replace('a', 'b', 0), 'aaa'.replace('a', 'b', -1), 'aaa'.replace('aa', 'b'), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2), ''.replace('', 'x'), ''.replace('a', 'x') == '', ''.replace('', 'x', 0) == '')
print('abc'.replace('b', ''), 'abc'.replace('b', 'bbbb'), 'abcabc'.replace('abc', 'c'), 'a.b.c'.replace('.', '\\.'), 'x$1'.replace('x', '$1$&'), 'a+b'.replace('+', '*'), '(a)'.replace('(', '['), 'aXbX'.replace('X', '$$'))
print('😀a😀'.replace('😀', ':)'), 'a'.replace('a', '😀') * 2, 'tic-tac'.replace('t', 'T', 1), 'abc'.replace('abc', ''), 'aaaa'.replace('aa', 'a', 1), 'abc'.replace('d', 'e') == 'abc', '😀'.replace('', '.'), 'ab'.replace('', '', 5))
print('one two'.replace('o', '0', count=1), 'a' * 10, ('ab' * 5).replace('ba', '_'), 'mississippi'.replace('iss', '<>'), 'mississippi'.replace('ss', 's').replace('s', 'ss'))
for f in (lambda: 'a'.replace('a'), lambda: 'a'.replace('a', 1), lambda: 'a'.replace(1, 'a'), lambda: 'a'.replace('a', 'b', 'c'), lambda: 'a'.replace('a', 'b', 1.0), lambda: 'a'.replace('a', 'b', 1, 2), lambda: 'a'.replace()):
    try:
        print(f())
    except TypeError as e:
        print(e)
