# Attribute errors, missing arguments and immutability of strings.
s = 'abc'
for f in (lambda: s.foo, lambda: s.uper(), lambda: s.append('x'), lambda: s.x.y, lambda: str.nope, lambda: s(), lambda: s.upper.foo, lambda: s.__foo__, lambda: s.length):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
try:
    s.x = 1
except AttributeError as e:
    print(e)
try:
    del s.upper
except AttributeError as e:
    print(e)
try:
    s.upper = None
except AttributeError as e:
    print(e)
for f in (lambda: s.find(), lambda: s.replace('a'), lambda: s.join(), lambda: s.split(1, 2, 3), lambda: s.startswith(), lambda: s.upper(1), lambda: s.encode(1, 2, 3), lambda: s.center(), lambda: s.split(foo=1), lambda: s.count(), lambda: s.format_map(), lambda: str.join(','), lambda: str.join(1, ['a']), lambda: str.split(), lambda: s.splitlines(True, False), lambda: s.removeprefix(), lambda: len(), lambda: len('a', 'b'), lambda: s.encode(errors=1)):
    try:
        f()
    except TypeError as e:
        print(e)
print(str.upper('abc'), str.join(',', 'ab'), str.__add__('a', 'b'), s.upper().lower().title().swapcase(), list(map(str.strip, [' a ', 'b '])), sorted(['B', 'a'], key=str.lower))
