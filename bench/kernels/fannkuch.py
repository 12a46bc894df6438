# Pancake flips over all permutations of eight. Unit: one permutation.
# n: 4
# ops: 40320
# check: 1 -> (1616, 22)


def fannkuch(size):
    perm1 = list(range(size))
    count = [0] * size
    max_flips = 0
    checksum = 0
    sign = 1
    r = size
    while True:
        while r > 1:
            count[r - 1] = r
            r -= 1
        first = perm1[0]
        if first != 0:
            perm = perm1[:]
            flips = 0
            while first != 0:
                low = 0
                high = first
                while low < high:
                    perm[low], perm[high] = perm[high], perm[low]
                    low += 1
                    high -= 1
                flips += 1
                first = perm[0]
            if flips > max_flips:
                max_flips = flips
            checksum += sign * flips
        sign = -sign
        while True:
            if r == size:
                return checksum, max_flips
            front = perm1[0]
            for i in range(r):
                perm1[i] = perm1[i + 1]
            perm1[r] = front
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1


def run(n):
    checksum = 0
    flips = 0
    for _ in range(n):
        c, flips = fannkuch(8)
        checksum += c
    return checksum, flips
