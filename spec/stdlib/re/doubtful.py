# What re warns of, names of characters, scanners, flags as a collection, and case beyond pairs of letters.
import re
import warnings


def warned(f):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try:
            shown = repr(f())
        except Exception as e:
            shown = f'{type(e).__name__}: {e}'
    return shown, [f'{x.category.__name__}: {x.message}' for x in w]


for pattern in (r'[0-9--1]', r'[[0-9]|]', r'[a[b]]', r'[%--]', r'[^[a]', r'x[0-9&&1]', r'[a||b]', r'[a~~b]', r'[--a]', r'[a&&&&b]', r'[a\-\-]'):
    print(pattern, warned(lambda: re.findall(pattern, 'a-0&|~[b]')))
print(warned(lambda: re.sub('a', 'b', 'aaa', 2)))
print(warned(lambda: re.sub('a', 'b', 'aAa', 0, re.I)))
print(warned(lambda: re.subn('a', 'b', 'aaa', 1)))
print(warned(lambda: re.split(',', 'a,b,c', 1)))
print(warned(lambda: re.sub('a', 'b', 'c', 1, 2, 3)))
print(warned(lambda: re.split('a', 'b', 1, 2, 3)))
for pattern in (r'\N{DIGIT TWO}', r'[\N{LATIN SMALL LETTER A}-\N{latin small letter c}]+', r'\N{NO SUCH}', r'\N{', r'\N', r'\N{}'):
    print(warned(lambda: re.findall(pattern, 'abc2d')))
scanner = re.compile(r'\w').scanner('ab c')
print(scanner.match(), scanner.search(), scanner.match(), scanner.match(), scanner.search(), scanner.pattern)
for pattern, flags in ((r'\w', re.U | re.A), (b'a', re.U), ('a', re.L), ('(?u)a', re.A), ('a', 'b'), ('a', None), ('a', 1 << 20)):
    print(warned(lambda: re.compile(pattern, flags)))
print(re.I.name, (re.I | re.M).name, re.NOFLAG.name, list(re.I | re.M), re.I in re.I | re.M, len(re.RegexFlag), list(re.RegexFlag), re.RegexFlag['X'])
print(~re.I, ~(re.I | 1 << 12), re.Pattern[str], re.Match[bytes])
for pattern, text in ((r'\ufb05', '\ufb06'), (r'[1\ufb05]', '\ufb06'), ('[\u1c80-\u1c82]', '\u0412'), ('[\u017e-\u0180]', 'S'), ('[\u0345]', '\u1fbe'),
                      ('\u0390', '\u1fd3'), ('[\u0131]', 'i'), ('[A-Z]', '\u212a'), ('[^\u0432]', '\u1c80')):
    print(ascii(pattern), bool(re.match(pattern, text, re.I)), bool(re.match(pattern, text, re.I | re.A)))
for pattern, replacement in ((b'(?P<a>x)', b'\\g<\xc2\xb5>'), ('(?P<a>x)', r'\g<a'), ('(?P<\U0001d518>x)', '<\\g<\U0001d518>>')):
    print(warned(lambda: re.sub(pattern, replacement, pattern[-2:-1])))
print(warned(lambda: re.compile(b'(?P<\xc2\xb5>x)')))
