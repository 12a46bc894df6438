# Xorshift, 64 bits. Unit: one number.
# n: 200000
# check: 1000 -> 1363160026601443621

MASK = 2**64 - 1


def run(n):
    x = 88172645463325252
    for _ in range(n):
        x ^= x << 13 & MASK
        x ^= x >> 7
        x ^= x << 17 & MASK
    return x
