# int to float to int and str, around the limits of both.
for n in (0, 1, -1, 2**53 - 1, 2**53, 2**53 + 1, 2**53 + 2, 2**53 + 3, 2**54 + 1, 2**54 + 2, 2**54 + 3, 2**63, 2**64 - 1, 10**15, 10**16, 10**17, 10**22, 10**23, -(10**23), 10**308):
    f = float(n)
    print(f, int(f) - n, f == n)
for x in (0.5, -0.5, 0.9999999999999999, -1.9999999, 1e10 + 0.5, 123456789.987654321, 4503599627370495.5, 9007199254740993.5, 1e100, -1e20):
    print(x, int(x), int(-x), x - int(x), float(str(x)) == x, float(repr(x)) == x)
for text in ('0.1', '1e23', '123456789012345678', '9007199254740993', '0.30000000000000004', '2.2250738585072014e-308', '4.9e-324', '1.7976931348623157e308', '3.14159265358979323846264338327950288'):
    print(float(text), int(float(text)) if abs(float(text)) < 1e30 else 'big')
print([float(c) for c in '123'], [int(x) for x in (1.0, 2.9, -2.9)], list(map(float, ['1', '2.5', '-3e2'])), [str(x) for x in (1.0, 1e5, 1e16, 1e-5)], bool(0.0), bool(-0.0), bool(1e-300), bool(float('nan')))
print(1e3 == 1000, int('12') + float('0.5'), round(float('2.675') * 100), '%d' % 1e10, int(1e10), f'{1e10:.0f}', int(-0.0), str(int(-0.0)), float(-0), 0.1 + 0.2 == float('0.3'))
