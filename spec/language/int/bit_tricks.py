# Classic bit manipulation: popcount, masks, gray code, xorshift, CRC-32, rotation.
def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c
print([popcount(n) for n in (0, 1, 255, 2**31 - 1, 2**64 - 1, 2**100)])
print([n ^ (n >> 1) for n in range(10)], [bin(n ^ (n >> 1))[2:].zfill(4) for n in range(8)])
def xorshift32(x):
    x ^= (x << 13) & 0xFFFFFFFF
    x ^= x >> 17
    x ^= (x << 5) & 0xFFFFFFFF
    return x
x = 2463534242
for _ in range(5):
    x = xorshift32(x)
    print(x, end=' ')
print()
def crc32(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (0xEDB88320 & -(crc & 1))
    return crc ^ 0xFFFFFFFF
print(hex(crc32(b'123456789')), hex(crc32(b'')), crc32(b'hello'))
def rotl(x, k, bits=32):
    return ((x << k) | (x >> (bits - k))) & ((1 << bits) - 1)
print(hex(rotl(0x12345678, 8)), hex(rotl(0x80000000, 1)), hex(rotl(1, 63, 64)))
def signed32(n):
    n &= 0xFFFFFFFF
    return n - 2**32 if n & 0x80000000 else n
print(signed32(0xFFFFFFFF), signed32(2**31), signed32(-1), signed32(2**31 - 1), signed32(2**40 + 5))
print([i for i in range(64) if i & (i - 1) == 0], (-12) & 12, 40 & -40, [1 << i for i in range(0, 80, 20)])
subsets = [[c for i, c in enumerate('abc') if mask >> i & 1] for mask in range(8)]
print(subsets)
