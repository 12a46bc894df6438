# sys.stdout.write beside print.
import sys
n = sys.stdout.write('hello\n')
print(n)
print(sys.stdout.write(''), sys.stdout.write('é日😀\n'))
sys.stdout.write('no newline')
print(' continued')
print('to stdout', file=sys.stdout)
sys.stdout.flush()
w = sys.stdout.write
for i in range(3): w(f'{i},')
w('\n')
for bad in (1, None, b'x'):
    try:
        sys.stdout.write(bad)
    except TypeError as e:
        print(e)
print('a', 'b', sep='\n', end='|\n', file=sys.stdout, flush=True)
print(1, 2, 3, sep='')
print(end='only end\n')
print()
print('x', end='')
print(sep='unused')
print(*[1, 2], *'ab', sep='-')
print('tab\tand\\backslash', "quote's", r'raw\n')
for bad in ({'sep': 1}, {'end': 2}, {'nope': 3}):
    try:
        print('a', **bad)
    except TypeError as e:
        print(e)
class Out:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
o = Out()
print('caught', 1, file=o)
print(sep=',', *[1, 2], end='!', file=o)
print(o.parts)
saved, sys.stdout = sys.stdout, o
print('redirected')
sys.stdout = saved
print(o.parts[-2:])
