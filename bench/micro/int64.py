# Sums and products between 2**53 and 2**63. Unit: one of each, and a modulo.
# n: 400000
# check: 1000 -> 1798215247969861648


def run(n):
    total = 0
    x = 12345
    for i in range(n):
        x = x * 1000003 % 4611686018427
        total += x * 99991 - i
        if total > 4611686018427387904:
            total -= 4611686018427387904
    return total
