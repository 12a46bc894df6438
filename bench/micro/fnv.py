# FNV-1a over numbers, 64 bits. Unit: one round.
# n: 400000
# check: 1000 -> 11438382911546351069


def run(n):
    h = 0xCBF29CE484222325
    for i in range(n):
        h = ((h ^ (i & 0xFF)) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return h
