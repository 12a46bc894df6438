# Decimal conversion of huge ints is limited to 4300 digits; other bases and arithmetic are not.
big = 10**4299
print(len(str(big)), str(big)[:3], str(big)[-3:])
print(len(str(-big)))
for f in (lambda: str(10**4300), lambda: repr(-(10**4300)), lambda: f'{10**4300}', lambda: '%d' % 10**4300, lambda: format(10**5000, 'd'), lambda: print(10**4300), lambda: '{:n}'.format(10**4300)):
    try:
        f()
    except ValueError as e:
        print(type(e).__name__, e)
for text in ['1' * 4301, '-' + '9' * 5000, '0' * 4301, '1_' * 4300 + '1']:
    try:
        int(text)
    except ValueError as e:
        print(type(e).__name__, e)
print(int('1' * 4300) % 1000007, int('0' * 4300), int('1_' * 4299 + '1') % 1000007)
print(len(hex(10**5000)), len(bin(10**5000)), len(oct(10**5000)), int('f' * 5000, 16) == 16**5000 - 1)
print(f'{10**4300:x}'[:10], len(f'{2**20000:b}'))
print(10**5000 == 10**4999 * 10, (10**5000).bit_length(), 10**5000 > 1.0)
print(sum(int(c) for c in str(2**14000)))
