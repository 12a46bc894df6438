import re
def show(f):
    try:
        r = f()
    except Exception as e:
        print('!', type(e).__name__, str(e), [getattr(e, n, None) for n in ('pos', 'lineno', 'colno', 'msg')])
    else:
        print(type(r).__name__, repr(r))
def told(m):
    return m and (m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup, [m.span(i) for i in range(m.re.groups + 1)], m.regs)
# The error of a condition in a lookbehind is where the condition ends.
show(lambda: re.compile('(?<=()|(?(1)a*+|b){1,}'))
show(lambda: re.compile('(?<=(a)(?(1)b|c))d'))
# The flags are looked at before references forward.
show(lambda: re.compile('(?u)(?(1)(?<!\\.)K|b)', re.A))
show(lambda: re.compile('(?(1)K|b)'))
# After an empty required time there may be another one.
for p in ['(.{0,1}?){1,2}', '(?P<n1>.{0,1}?){1,2}', '(.??){1,3}', '(.??){2,3}?', '(a?|b??){1,2}c', '(|a){1,3}b', '(|a){2,4}?b', '(?:(|a)(|b)){1,3}c', '((|a){0,2}){1,2}b', '(|a){0,3}', '(|a)+', '(|a)*b', '(|a)+?b']:
    for s in ['éAé', 'aab', 'abac', 'aaab', '']:
        show(lambda: [told(m) for m in re.compile(p).finditer(s)])
        show(lambda: told(re.compile(p).fullmatch(s)))
# A condition in a lookbehind on a group that is not closed yet.
show(lambda: re.compile('(?<!(?(1)a|b))a'))
show(lambda: re.compile('(?<=(a(?(1)b|c)))d'))
show(lambda: re.compile('(a(?<=(?(1)b|c)))d'))
# Errors of patterns of bytes show ASCII.
show(lambda: re.compile('(?é)'.encode()))
show(lambda: re.compile(b'(?P<\xe9>a)'))
show(lambda: re.compile(b'a{2,1}\xff'))
show(lambda: re.compile(b'\\\xe9'))
show(lambda: re.compile(b'[\xff-a]'))
show(lambda: re.compile(b'(?(\xe9)a)'))
show(lambda: re.compile(b'(?P=\xe9)'))
show(lambda: re.compile('(?é)'))
show(lambda: re.compile('(?u)a)', re.A))
show(lambda: re.compile('a)'))
