# Shifts, and, or and xor within 32 bits. Unit: one xorshift.
# n: 800000
# check: 1000 -> 3298996588


def run(n):
    x = 2463534242
    for _ in range(n):
        x ^= (x << 13) & 0xFFFFFFFF
        x ^= x >> 17
        x ^= (x << 5) & 0xFFFFFFFF
    return x
