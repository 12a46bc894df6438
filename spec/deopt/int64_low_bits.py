# Arithmetic of which only the low bits are kept: hashes and generators of random numbers.
M64 = 2 ** 64 - 1
M32 = 0xFFFFFFFF

def lcg(x, n):
    for _ in range(n): x = (x * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return x
def xorshift(x, n):
    for _ in range(n):
        x ^= (x << 13) & M64
        x ^= x >> 7
        x ^= (x << 17) & M64
    return x
def xorshift32(x, n):
    mask = 0xFFFFFFFF
    for _ in range(n):
        x ^= (x << 13) & mask
        x ^= x >> 17
        x ^= (x << 5) & mask
    return x
def splitmix(seed, n):
    out = 0
    for _ in range(n):
        seed = (seed + 0x9E3779B97F4A7C15) & M64
        z = seed
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & M64
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & M64
        out ^= z ^ (z >> 31)
    return seed, out
def fnv(n):
    h = 0xCBF29CE484222325
    for i in range(n): h = ((h ^ (i & 0xFF)) * 0x100000001B3) & M64
    return h
def fnv32(n):
    h = 2166136261
    for i in range(n): h = ((h ^ (i & 0xFF)) * 16777619) & M32
    return h
def murmur(h, n):
    for i in range(n):
        k = (i * 0xCC9E2D51) & M32
        k = ((k << 15) | (k >> 17)) & M32
        h ^= k * 0x1B873593 & M32
        h = ((h << 13) | (h >> 19)) & M32
        h = (h * 5 + 0xE6546B64) & M32
    h ^= h >> 16
    return h
def crc(n):
    c = M32
    for i in range(n):
        c ^= i & 0xFF
        for _ in range(8):
            if c & 1: c = (c >> 1) ^ 0xEDB88320
            else: c >>= 1
    return c ^ M32
def rotated(x, n):
    for i in range(n):
        r = i % 64
        x = ((x << r) | (x >> (64 - r))) & M64
        x = (x + i) & M64
    return x
def negative(n):
    x = -1
    for i in range(n): x = (x * -3 - i) & M64
    return x
def inverted(n):
    x = 5
    for i in range(n): x = (~x ^ (i << 40)) & M64
    return x
def narrow(n):
    a = b = c = 1
    for i in range(n):
        a = (a * 75 + 74) % 65536
        b = (b * 1103515245 + 12345) & 0x7FFFFFFF
        c = (a - b * c) % 2 ** 63
    return a, b, c
def not_low(n):
    # The mask is no row of ones, and the modulus no power of two.
    x = 12345
    for i in range(n):
        x = (x * 31 + i) & 0xFF00FF00FF00FF
        x = (x * 17 + i) % (2 ** 61 - 1)
    return x
def signed(n):
    x = 1
    for i in range(n):
        x = (x * 1103515245 + 12345) & M32
        s = x - 2 ** 32 if x & 0x80000000 else x
        x = (s * 3) & M32
    return x, s
def compared(x, n):
    above = below = 0
    for _ in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        if x > 2 ** 63: above += 1
        if x < -1 or x <= 2 ** 62: below += 1
        if x == -1: below += 1000
    return x, above, below

for n in 0, 1, 2, 500: print(n, lcg(42, n), xorshift(88172645463325252, n), xorshift32(2463534242, n), splitmix(0, n))
print(fnv(1000), fnv32(1000), murmur(7, 1000), crc(500), rotated(0x123456789ABCDEF, 1000), negative(999), inverted(999), narrow(999))
print(not_low(2000), signed(2000), compared(1, 2000))
print(lcg(2 ** 70, 300), xorshift(2 ** 63, 300), lcg(-5, 300), xorshift(2 ** 64 - 1, 300))
print(splitmix(2 ** 64 + 5, 300), splitmix(-1, 300))

x = 88172645463325252
for _ in range(2000):
    x ^= (x << 13) & M64
    x ^= x >> 7
    x ^= (x << 17) & M64
print(x)

# The mask changes between two runs of one loop, and within one.
def masked(x, mask, n):
    for i in range(n): x = (x * 31 + 7) & mask
    return x
for mask in 0xFF, 0xFFFF, 2 ** 64 - 1, 0xFFFF, 5, 2 ** 70 - 1: print(masked(1, mask, 400))
M64 = 2 ** 32 - 1
print(xorshift(88172645463325252 & M64, 500))
def widening(n):
    mask, x = 0xFF, 1
    for i in range(n):
        x = (x * 31 + 7) & mask
        if i % 100 == 99: mask = mask * 256 + 255
    return x, mask
print(widening(1200))
