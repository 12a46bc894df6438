# Every code of a format, native and standard: what it takes, what it refuses and in which words.
from struct import pack, calcsize, unpack


def show(fmt, v):
    try:
        data = pack(fmt, v)
        print(fmt, v, data, unpack(fmt, data))
    except Exception as e:
        print(fmt, v, type(e).__name__, e)


for order in ('', '<', '>', '='):
    for code in 'bBhHiIlLqQ?':
        for v in (0, -1, 127, 128, -129, 65535, -2**31, 2**32, 2**63, -2**63 - 1, 2**64, 1.5, None, True):
            show(order + code, v)
    for code in 'efd':
        for v in (0, 1.5, -0.0, 1e39, 65520, 65519, 1e-8, float('inf'), 'x', 10**400, 2**53 + 1, 3.4028235677973366e38):
            show(order + code, v)
    for code in ('c', 's', '3s', '0s', 'p', '3p', '0p', '300p'):
        for v in (b'', b'a', b'abcd', bytearray(b'ab'), 'a', 1, b'x' * 300):
            show(order + code, v)
for code in 'nNP':
    for v in (0, -1, 2**63, 2**64, 'x'):
        show(code, v)
