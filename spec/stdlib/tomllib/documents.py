# Documents that are right, and what is wrong with others.
import io
import tomllib
from decimal import Decimal

good = '''# comment
title = "TOML \\u00e9 \\U0001F600 \\t\\"x\\"" # after
'quoted key' = 'C:\\path'
"dq.key" = """
two
lines \\
   joined ""quoted"" """
lit = \'\'\'
raw \\n 'x\'\'\'\'
int = [1, +2, -3, 1_000, 0xFF, 0o17, 0b11, 0]
float = [1.5, -0.0, 1e5, 6.626e-34, 1_0.0_1, inf, -inf, +inf, nan]
bool = [true, false]
dates = [1979-05-27T07:32:00Z, 1979-05-27 00:32:00.999999-07:00, 1979-05-27T07:32:00, 1979-05-27, 07:32:00, 00:32:00.5, 1979-05-27t07:32:00z]
a.b.c = 1
a.b.d = {x = 1, y.z = [], "w" = {}}
nested = [ [1, 2], ["a", # c
  "b",], ]
empty = ""
[table]
k = 1
[table.sub]
k = 2
[x.y.z]
[x]
q = 1
[[list]]
name = "one"
[list.inner]
v = 1
[[list]]
name = "two"
[[list.deep]]
[[list.deep]]
a = 1
[ spaced . "out" ]
'''
print(tomllib.loads(good))
print(tomllib.loads('a = 1.50', parse_float=Decimal), tomllib.load(io.BytesIO(b'a = 1\r\nb = "x"\r\n')), tomllib.loads(''), tomllib.loads('\n# x'))
bad = ['a', 'a =', 'a = 1 2', '= 1', 'a = "x', "a = 'x", 'a = """x', 'a = "\\x"', 'a = "\\u12"', 'a = "\\uD800"', 'a = [1', 'a = [1 2]', 'a = {x = 1', 'a = {x = 1,}', 'a = {x = 1, x = 2}', 'a = 1\na = 2', '[a]\n[a]', 'a = 1\n[a]', 'a = 1\n[a.b]', 'a = 1\na.b = 2',
       '[[a]]\n[a]', '[a]\n[[a]]', 'a = []\n[[a]]', 'a = {}\n[a.b]', 'a = {}\na.b = 1', 'a.b = 1\n[a]', '[a.b]\n[a]\nb.c = 1', '[a', '[]', '[[a]', '[a]]', '[a] x', 'a = 01', 'a = 1__0', 'a = 1.', 'a = .5', 'a = 1e', 'a = 2020-13-01', 'a = 2020-02-30', 'a = 25:00:00', 'a = tru', 'a = inF', 'a.', 'a. = 1', 'a = "\n"', 'a = "\x00"',
       '# \x01', "a = '\x7f'", 'a = 1 # \x02', '\x00', 'a\n= 1', 'a = \n1', '!', 'a = 0x', 'a = "x" "y"', 'a = [1,,2]', 'a = {,}', 'a = {x}', 'é = 1', 'a = """\\q"""', 'a = """x\\ y"""', '"a\nb" = 1', 'a = 1\r', '[a.b.c]\n[a]\nb.x = 1', 'a = {b.c = 1, b.c = 2}', 'a = {b = {}, b.c = 1}', '[fruit]\napple.color = 1\n[fruit.apple]', '[a]\nb = 1\n[a.b]', "a = '''x", 'a = ']
for text in bad:
    try:
        print(repr(text), tomllib.loads(text))
    except Exception as e:
        print(repr(text), type(e).__module__, type(e).__name__, e)
for f, args in ((tomllib.loads, (b'a = 1',)), (tomllib.loads, (5,)), (tomllib.load, (io.StringIO('a = 1'),)), (lambda s: tomllib.loads(s, parse_float=lambda t: []), ('a = 1.5',))):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)
print(tomllib.__all__, tomllib.TOMLDecodeError.__mro__[1])
