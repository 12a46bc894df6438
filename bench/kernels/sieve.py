# The sieve of Eratosthenes up to a million in a list of bool. Unit: one number.
# n: 2
# ops: 1000000
# check: 1 -> 78498


def sieve(limit):
    flags = [True] * (limit + 1)
    flags[0] = False
    flags[1] = False
    i = 2
    while i * i <= limit:
        if flags[i]:
            for j in range(i * i, limit + 1, i):
                flags[j] = False
        i += 1
    count = 0
    for flag in flags:
        if flag:
            count += 1
    return count


def run(n):
    total = 0
    for _ in range(n):
        total += sieve(1000000)
    return total
