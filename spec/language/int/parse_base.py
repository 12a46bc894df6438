# int(str, base): every base, prefixes, base 0, and the errors.
print(int('ff', 16), int('FF', 16), int('0xff', 16), int('-0XfF', 16), int('0b101', 2), int('0o17', 8), int('z', 36), int('Zz', 36), int('10', 3))
print(int('0x1f', 0), int('0b11', 0), int('0o7', 0), int('42', 0), int('0', 0), int('00', 0), int('0_0', 0), int('-0x1_0', 0), int('0x_f', 0))
print(int('0b1', 16), int('0b1', 36), int('1_0', 2), int('ffffffffffffffffffff', 16), int('10' * 40, 2), int('77' * 15, 8), int('zz' * 10, 36))
print(int('123', base=5), int(b'ff', 16), int('٣', 8))
for text, base in [('2', 2), ('8', 8), ('g', 16), ('0x', 16), ('0xg', 0), ('012', 0), ('0b2', 0), ('0b', 2), ('', 10), ('0x1', 10), ('z', 35), ('1__0', 16), ('_1', 0)]:
    try:
        print(int(text, base))
    except ValueError as e:
        print(e)
for args in [('1', 1), ('1', 37), ('1', -1), (5, 10), (5.0, 10), ('1', 'a'), ('1', 2.0), ('1', 10**30)]:
    try:
        print(int(*args))
    except Exception as e:
        print(type(e).__name__, e)
try:
    int(base=10)
except TypeError as e:
    print(e)
try:
    int('1', 10, 10)
except TypeError as e:
    print(e)
