# % formatting: every message it can raise.
cases = [
    ('%d', 'a'), ('%d', None), ('%i', [1]), ('%x', 1.5), ('%x', 'a'), ('%o', 2.0), ('%f', 'a'), ('%e', None), ('%g', []), ('%c', 'ab'), ('%c', -1), ('%c', 0x110000), ('%c', 1.5), ('%c', ''), ('%c', None),
    ('%s %s', 'a'), ('%s %s', ('a',)), ('%s', ('a', 'b')), ('%d', (1, 2)), ('', 1), ('abc', 'x'), ('abc', (1,)), ('%s', ()), ('%', ()), ('%', 1), ('abc%', 1), ('%5', 1), ('%z', 1), ('%y %s', (1, 2)), ('%é', 1), ('% ', 1), ('%-', 1),
    ('%(a)s', 1), ('%(a)s', (1,)), ('%(a)s', {}), ('%(a)s', {'b': 1}), ('%(a', {'a': 1}), ('%(a)', {'a': 1}), ('%(a)z', {'a': 1}), ('%*d', (1,)), ('%*d', ('a', 1)), ('%.*f', (1,)), ('%.*f', ('x', 1.0)), ('%s%(a)s', {'a': 1}), ('%(a)s %s', {'a': 1}), ('%d', float('nan')), ('%d', float('inf')), ('%d', {}), ('%x', None), ('%.99999999999999999999f', 1.0), ('%99999999999999999999d', 1), ('%b', 1), ('%d', '5'), ('%s', (1, 2, 3)), ('%%', 1), ('%(a)s', [1]),
]
for template, value in cases:
    try:
        print(ascii(template), value, repr(template % value))
    except Exception as e:
        print(ascii(template), value, '->', type(e).__name__, ascii(str(e))[1:-1])

class Key:
    def __getitem__(self, key):
        return f'got {key}'

class Num:
    def __int__(self):
        return 9

class Index:
    def __index__(self):
        return 10
    def __float__(self):
        return 2.5

print('%(foo)s %(bar)s' % Key(), '%d %x %f' % (Index(), Index(), Index()))
for template in ('%d', '%x', '%f'):
    try:
        print(template % Num())
    except TypeError as e:
        print(e)
