# The arguments of a SyntaxError: the message and its place, but the message alone where names, scopes or future statements are wrong.
for text in (
    'a b', 'return', 'f(a=1, a=2)', 'break', 'lambda x, x: 1', '[a := 1 for a in b]', 'def f(): from m import *', 'nonlocal x', 'def f(x): global x',
    'def f():\n x = 1\n global x', 'def f():\n nonlocal q', 'type A = (yield)', 'class A[T](x := 1): pass', 'from __future__ import braces',
    'from __future__ import nothing', 'x: int\nglobal x',
):
    try:
        compile(text, '<text>', 'exec')
    except SyntaxError as e:
        print(e.args)
        print(e.msg, e.filename, e.lineno, e.offset, e.text)
try:
    exec('global x; nonlocal x')
except SyntaxError as e:
    print(repr(e))
    print(e)
