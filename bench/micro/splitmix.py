# SplitMix64. Unit: one number.
# n: 200000
# check: 1000 -> 17154668291337480701

MASK = 0xFFFFFFFFFFFFFFFF


def run(n):
    state = 42
    out = 0
    for _ in range(n):
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & MASK
        z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
        out ^= z ^ z >> 31
    return out
