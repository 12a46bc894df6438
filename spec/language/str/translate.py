# translate and maketrans: dict, two and three argument forms, deletions, longer replacements.
t = str.maketrans('abc', 'xyz')
print(t, 'aabbcc'.translate(t), str.maketrans('abc', 'xyz', 'de'), 'abcde'.translate(str.maketrans('abc', 'xyz', 'de')))
print(str.maketrans({'a': '1', 98: 'two', 'c': None, 'd': 100}), 'abcd'.translate(str.maketrans({'a': '1', 98: 'two', 'c': None, 'd': 100})))
print('abc'.translate({97: None}), 'abc'.translate({97: 'AAA', 98: 66}), 'abc'.translate({}), 'abc'.translate({'a': 'x'}), 'a😀'.translate({128512: 'x'}), 'ab'.translate({97: '😀'}), ''.translate({1: 2}) == '')
print('abc'.translate(['x'] * 98), 'abc'.translate('z' * 99), 'rot13'.translate(str.maketrans('abcdefghijklmnopqrstuvwxyz', 'nopqrstuvwxyzabcdefghijklm')))

class Upper:
    def __getitem__(self, code):
        if code == 32:
            raise LookupError('skip')
        return chr(code).upper()

print('a b c'.translate(Upper()), 'aaa'.maketrans('a', 'b'), str.maketrans('', '', 'abc'), str.maketrans('aa', 'xy'))
for f in (lambda: str.maketrans('ab', 'x'), lambda: str.maketrans('a'), lambda: str.maketrans({'ab': 1}), lambda: str.maketrans({1.5: 1}), lambda: str.maketrans(1, 2), lambda: str.maketrans('a', 1), lambda: 'a'.translate(5), lambda: 'a'.translate({97: 1.5}), lambda: 'a'.translate({97: -1}), lambda: 'a'.translate({97: 0x110000}), lambda: 'a'.translate(), lambda: str.maketrans('a', 'b', 1), lambda: str.maketrans()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
