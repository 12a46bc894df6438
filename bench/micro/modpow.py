# Powers by squaring, modulo a prime of 31 bits, in a function that is called often. Unit: one power.
# n: 10000
# check: 1000 -> 953250820


def power(base, exponent, modulus):
    result = 1
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def run(n):
    total = 0
    for i in range(n):
        total ^= power(i + 2, 1000003, 2147483647)
    return total
