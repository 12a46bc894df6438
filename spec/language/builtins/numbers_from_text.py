# int, float, bool and str of each other's results; parsing columns of numbers; round trips.
for v in (0, -5, 10**20, 1.5, -0.0, 1e100, True, '12', ' 7 ', '3.5'):
    row = []
    for f in (int, float, bool, str, repr):
        try:
            row.append(f'{f.__name__}={f(v)!r}')
        except ValueError as e:
            row.append(f'{f.__name__}: {e}')
    print(repr(v), *row)
text = '10 20.5 x 1e3 0x1f -7 +8 1_000 inf ½ ٣'
for word in text.split():
    for f in (int, float):
        try:
            print(f(word), end=' ')
            break
        except ValueError:
            continue
    else:
        print('?', end=' ')
print()
def number(s):
    try:
        return int(s, 0)
    except ValueError:
        pass
    try:
        return float(s)
    except ValueError:
        return None
print([number(s) for s in ('12', '0x1F', '0b11', '0o17', '1.5', 'abc', '', '1e5', '-0x10', '010')])
print(int(str(2**100)) == 2**100, float(repr(0.1)) == 0.1, int('0b1010', 2), int('-ff', 16), str(int('007')), int(float('1e3')), int('１２'), float('１.５'), bool('False'), bool(''), bool(int('0')), str(True) + str(None), int(True) + int('1'), float(False), [int(c) for c in '90210'], sum(map(int, '1 2 3'.split())), '%d' % float('7.9'), int(b'42'), repr(str(5)))
