# Runs that give back characters or not, branches chosen by what comes next, groups that are taken back, and texts of all lengths.
import re

TEXTS = ['', 'a', 'aab', 'aaab\n', 'ab ab', 'caab-12', 'x' * 70 + 'ab', 'é' * 3 + 'ab']
for pattern in [r'a*$', r'a*\Z', r'[^b]*$', r'(a+)b', r'(a*)ab', r'a*?b', r'(?m)^.*$', r'(.*) (.*)b', r'(?:a|ab)(?:c|b)?', r'(a)|(b)|c', r'((a)|b)+', r'(?=(a+))a*b',
                r'(?!(a)b)a', r'(?<=a)b+', r'(?>a*)b', r'a{2,3}?b', r'\w+\b', r'[a-c]+(?=b)', r'(?:x*|y)ab', r'(?i)AB|B']:
    c = re.compile(pattern)
    for text in TEXTS:
        found = [(m.regs, m.lastindex) for m in c.finditer(text)]
        print(pattern, repr(text[-8:]), found, c.findall(text) == [m.groups()[0] if c.groups == 1 else m.groups() if c.groups else m.group() for m in c.finditer(text, 0)])
        print(repr(c.sub('<>', text)), c.split(text, 2), c.match(text), c.fullmatch(text))

# A match outlives the next one of its pattern.
word = re.compile('(a+)(b)?')
kept = [word.search(text) for text in TEXTS]
print([m and m.groups() for m in kept])


# Functions may use the pattern that calls them.
def inner(match):
    return f'[{word.sub("-", match.group()[1:])}{match.start()}]'


print(word.sub(inner, 'aab ab ' * 3))
print(word.sub(lambda m: None, 'xaabx'))

# A wrong answer is complained about when all have been asked.
asked = []
try:
    re.sub('a', lambda m: asked.append(m.start()) or (1 if len(asked) == 2 else 'b'), 'a-a-a')
except TypeError as e:
    print(e, asked)
try:
    re.sub('a', lambda m: asked.append(m.start()) or 1 // 0, 'a-a-a')
except ZeroDivisionError:
    print(asked)
print(re.sub('a', lambda m: str(m.start()), 'a' * 200, count=150))
m = re.match('(?P<x>a)(b)?', 'ac')
print(m['x'], m[1], m[2], m.group(2, 'x', True), m.group(True))
for key in (3, -1, 'y', 1.0, 2 ** 70):
    try:
        m[key]
    except IndexError as e:
        print(e)
