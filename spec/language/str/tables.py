# Lining text up: tables with computed widths, number columns, boxes, progress bars, truncation.
rows = [('apple', 3, 1.25), ('banana', 12, 0.5), ('kiwi', 100, 10.0), ('dragon fruit', 1, 1234.5)]
header = ('item', 'n', 'price')
widths = [max(len(str(r[i])) for r in rows + [header]) for i in range(3)]
print(' | '.join(h.ljust(w) for h, w in zip(header, widths)))
print('-+-'.join('-' * w for w in widths))
for name, n, price in rows:
    print(f'{name:<{widths[0]}} | {n:>{widths[1]}} | {price:>{widths[2]}.2f}')
print(f'{"total":<{widths[0]}} | {sum(r[1] for r in rows):>{widths[1]}} | {sum(r[1] * r[2] for r in rows):,.2f}')
def box(text):
    lines = text.split('\n')
    w = max(map(len, lines))
    return '\n'.join(['+' + '-' * (w + 2) + '+', *(f'| {l:^{w}} |' for l in lines), '+' + '=' * (w + 2) + '+'])
print(box('hello\nbig wide world\n!'))
for p in (0, 33.3, 50, 100):
    print(f'[{"#" * int(p // 10):.<10}] {p:>5.1f}% {p / 100:7.2%}')
def truncate(s, n):
    return s if len(s) <= n else s[:n - 3] + '...'
print([truncate('a long sentence here', n) for n in (5, 10, 50)], 'x'.center(9, '~'), 'ab'.rjust(6, '.') + '|', f'{"mid":*^11}')
for i in range(1, 4):
    print(' '.join(f'{i * j:3d}' for j in range(1, 8)))
for i in range(4):
    print(' ' * (3 - i) + '*' * (2 * i + 1))
print('%-10s|%5.1f|%03d|%+d|%x' % ('left', 3.14159, 7, 5, 255), '{:>8}|{:<8}|{:^8}|'.format('r', 'l', 'c'), '{0:08.3f} {0:e} {1:#o} {2!r:>6}'.format(3.14159, 8, 'q'))
print('\n'.join(f'{n:>4} {n:>8b} {n:>3x} {n:>4o} {chr(n)}' for n in (65, 97, 126)))
print('\t'.join(['a', 'bb', 'ccc']).expandtabs(6), repr('a\tb\n'.expandtabs(4)), f'{1e6:,.0f} {1234567.891:_.2f} {0.000012345:.2e} {1 / 3:.3%}')
