# center, ljust, rjust, zfill and expandtabs.
for s in ['', 'a', 'ab', 'abc', 'abcd']:
    print([s.center(n) for n in range(6)], [s.center(n, '*') for n in (3, 4, 5)])
print('ab'.ljust(5) + '|', 'ab'.rjust(5) + '|', 'ab'.ljust(5, '.'), 'ab'.rjust(5, '.'), 'ab'.ljust(1), 'ab'.rjust(-5), 'ab'.center(6, '😀'), '😀'.center(4, '-'))
print('42'.zfill(5), '-42'.zfill(5), '+42'.zfill(5), '--42'.zfill(6), 'abc'.zfill(5), ''.zfill(3), '42'.zfill(1), '-'.zfill(3), '+'.zfill(2), ' 42'.zfill(5), '-0'.zfill(2))
print(repr('a\tb'.expandtabs()), repr('a\tbc\td'.expandtabs(4)), repr('\t'.expandtabs(3)), repr('ab\n\tc\r\td'.expandtabs(4)), repr('a\tb'.expandtabs(0)), repr('a\tb'.expandtabs(-1)), repr('a\tb'.expandtabs(1)), repr('12345678\tx'.expandtabs()), repr('😀\tx'.expandtabs(4)), repr('a\tb'.expandtabs(tabsize=2)))
for f in (lambda: 'a'.center(), lambda: 'a'.center('x'), lambda: 'a'.center(5, 'ab'), lambda: 'a'.ljust(5, ''), lambda: 'a'.rjust(5, 1), lambda: 'a'.zfill('5'), lambda: 'a'.expandtabs('x'), lambda: 'a'.center(5.0), lambda: 'a'.zfill(), lambda: 'a'.center(3, b'x')):
    try:
        print(f())
    except TypeError as e:
        print(e)
