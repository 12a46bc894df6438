# print: sep, end, file, flush, non-string separators and values, writes to sys.stdout.
import sys
print()
print('a', 'b', 1, None, [2], sep='-', end='!\n')
print('no newline', end='')
print(' next', end='\n\n')
print(sep='x')
print('a', sep='ignored')
print('a', 'b', sep='')
print('a', 'b', sep=None, end=None)
print('x', 'y', sep='\n')
print(*[1, 2, 3], *'ab', sep=', ')
print('to stdout', file=sys.stdout)
print('none file', file=None)
print('flushed', flush=True)
print(1, 2.0, 'three', (4,), {5: 6}, b'7', None, True, ...)
print('multi\nline', 'tab\tbed', 'uni é 日 😀', '\\n')
print('', '', '', sep='|')
print(print('inner'), end=' <- returned\n')
class S:
    def __str__(self):
        return 'str!'
    def __repr__(self):
        return 'repr!'
class Writer:
    def __init__(self):
        self.parts = []
    def write(self, text):
        self.parts.append(text)
print(S(), [S()], (S(),), {'k': S()})
w = Writer()
print('a', 1, sep='+', end='.', file=w)
print(S(), file=w)
print(file=w)
print(w.parts)
print(sys.stdout.write('written\n'), sys.stdout.write(''))
sys.stdout.write('a')
sys.stdout.write('b\n')
for f in (lambda: print('a', sep=5), lambda: print('a', end=5), lambda: print('a', foo=1), lambda: print('a', file=5), lambda: sys.stdout.write(5), lambda: sys.stdout.write(), lambda: print('a', sep=b'x'), lambda: print(file=object(), end='')):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
class Bad:
    def __str__(self):
        raise ValueError('in str')
try:
    print('before', Bad(), 'after')
except ValueError as e:
    print('caught', e)
p = print
p('alias', *[], **{'end': '\n'})
