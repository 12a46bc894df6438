# & | ^ ~ treat ints as two's complement of unlimited width.
print(12 & 10, 12 | 10, 12 ^ 10, ~12, ~0, ~-1, ~-13)
print(-1 & 255, -256 & 511, -5 & 3, -5 | 3, -5 ^ 3, 5 & -3, 5 | -3, 5 ^ -3, -5 & -3, -5 | -3, -5 ^ -3)
m = 2**31
print(m & 1, m | 1, m ^ m, ~m, m & -m, (m - 1) & -1, -m & 0xFFFFFFFF, -m | 1)
print(0xFFFFFFFF & 0xFFFFFFFF, 0xFFFFFFFF | 0, 0xFFFFFFFF ^ 0, 0x80000000 | 0, ~0x7FFFFFFF, ~0xFFFFFFFF)
b = 2**53
print(b & (b - 1), b | 1, b ^ 1, ~b, -b & 7, -b | 7, (b + 1) & 1, (b + 3) ^ (b + 1))
h = 2**100 + 12345
print(h & 0xFFFF, h | 1, h ^ h, h ^ 2**100, ~h, -h & 0xFFFF, h & -h, -h | h, (-h) ^ h)
print((2**64 - 1) & 0xDEADBEEFCAFEBABE == 0xDEADBEEFCAFEBABE, -1 & (2**64 - 1), -(2**64) & (2**64))
print(True & True, True | False, True ^ True, ~1, True & 3, 2 | True, type(True & False).__name__, type(True & 1).__name__)
x = 0
for i in range(40):
    x ^= (i * 2654435761) & 0xFFFFFFFF
print(x, x.bit_length())
for pair in [(1, 1.0), (1.0, 1), ('a', 1), (None, 1), ([1], 2)]:
    for name, op in [('&', lambda p, q: p & q), ('|', lambda p, q: p | q), ('^', lambda p, q: p ^ q)]:
        try:
            op(*pair)
        except TypeError as e:
            print(e)
try:
    ~1.5
except TypeError as e:
    print(e)
