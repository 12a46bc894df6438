# Sums and products past 64 bits. Unit: one of each.
# n: 400000
# check: 3 -> 318180776594205012437224322


def run(n):
    modulus = 2**89 - 1
    x = 3**40
    for _ in range(n):
        x = (x * x + 12345) % modulus
    return x
