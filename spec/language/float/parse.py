# float(str): what it accepts, and the message when it doesn't.
for text in ['1', '1.5', '-1.5', '+.5', '5.', '  2.5\n', '1e5', '1E-5', '1e+5', '1_000.5', '1_0e1_0', 'inf', '-inf', '+Infinity', 'NaN', '-nan', 'INF', 'iNfInItY', '10', '1e400', '-1e400', '1e-400', '\u0661.\u0665', '0.1e1', '00.5', '\u00a01.0\u2003']:
    print(repr(text), float(text))
for text in ['', ' ', '.', 'e5', '1e', '1e+', '--1', '1__0', '_1', '1_', '1_.5', '1._5', '1.5_', '1e_5', '0x10', 'infin', 'nan1', '1,5', '1 5', 'abc', '1.5.5', '1.5f', 'in_f', "o'clock"]:
    try:
        print(float(text))
    except ValueError as e:
        print(e)
print(float(), float(5), float(True), float(b'1.5'), float(2**53 + 1), float(10**300), float('1' * 400))
for value in (None, [], 'x' * 3, b'x', {}, 10**400, float):
    try:
        print(float(value))
    except Exception as e:
        print(type(e).__name__, e)
print(float('9007199254740993'), float('9007199254740992.9999999999999'), float('9007199254740993.0000000000001'))
print(float('0.1000000000000000055511151231257827021181583404541015625') == 0.1, float('2.2250738585072011e-308'), float('1.7976931348623158e308'), float('1.7976931348623159e308'))
