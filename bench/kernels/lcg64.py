# A 64-bit linear congruential generator on exact integers. Unit: one number.
# n: 1000000
# check: 1000 -> 3780446852550674546


def run(n):
    x = 42
    for _ in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) % 2**64
    return x
