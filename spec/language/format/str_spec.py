# Format specs for str: width, precision, alignment, fill, and what is refused.
for s in ('', 'a', 'hello', '日本', '😀x'):
    print(f'{s:5}|{s:<5}|{s:>5}|{s:^5}|{s:.2}|{s:5.2}|{s:>5.1}|{s:*^7}|{s:.0}|{s:s}|{s:5s}|{s:é<6}|{s:05}|{s:<05}|{s!r:>8}|')
for spec in ['d', '=5', '+5', ' 5', '#', ',', '_', '.', '.x', 'x', '5.2d', '-5', '😀>4', '0', '010', '>010', '=010', 'ss', '5 ', '{5', '5.', '.5.', 'z', 's5', '\n<4', '10000000000000000000000', 'f', '%', 'n', '<<4', '<<', '.-1']:
    try:
        print(ascii(spec), ascii(format('ab', spec)))
    except Exception as e:
        print(ascii(spec), type(e).__name__, e)
print(format('x'), format('x', ''), format([1, 2]), format(None), format({'a': 1}), format((1,), ''), format(int), format(True))
for value in ([1], (1,), {}, {1}, None, object, len, range(3), slice(1), ..., b'a'):
    try:
        print(format(value, '5'))
    except TypeError as e:
        print(e)
