# Shifts: left is multiplication by a power of two, right floors, counts may be huge to the right.
print(1 << 0, 1 << 1, 1 << 30, 1 << 31, 1 << 32, 1 << 52, 1 << 53, 1 << 54, 1 << 63, 1 << 64)
print(-1 << 31, -1 << 32, -1 << 53, -3 << 5, 0 << 100, 5 << 70)
print(256 >> 1, 255 >> 8, -1 >> 1, -1 >> 100, -256 >> 4, -255 >> 4, 7 >> 1, -7 >> 1, 0 >> 5)
print(2**31 >> 31, 2**32 >> 1, 2**53 >> 1, (2**53 + 1) >> 1, -(2**53 + 1) >> 1, 2**100 >> 97, -(2**100) >> 97, (-(2**100) - 1) >> 97)
print(1 >> 10**20, -1 >> 10**20, 0 << 10**20, 12345 >> 32, 12345 >> 33, 12345 >> 64, -12345 >> 64)
print((1 << 100) - (1 << 99) == 1 << 99, (123 << 200) >> 200, True << 3, 8 >> True, type(True << 0).__name__)
print(0xFFFFFFFF << 4, 0x7FFFFFFF << 1, -0x80000000 << 1, 0x40000000 << 1)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 2**100 << -5, lambda: 0 << -1, lambda: 1 << 1.0, lambda: 1.0 << 1, lambda: 'a' >> 1, lambda: 1 << 10**30):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a = 1
for _ in range(70):
    a <<= 1
print(a)
for _ in range(60):
    a >>= 1
print(a, [a >> i for i in range(12)])
