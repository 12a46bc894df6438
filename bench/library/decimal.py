# decimal at 28 digits: +, -, *, /, compare and quantize. Unit: one round.
# n: 1000
# check: 10 -> '40.35714285714285714285714286'

from decimal import Decimal


def run(n):
    cent = Decimal("0.01")
    rate = Decimal("1.0375")
    total = Decimal(0)
    for i in range(n):
        price = Decimal(i % 1000) + cent
        total += (price * rate).quantize(cent)
        total -= price / 7
        if total > 1000000:
            total -= 1000000
    return str(total)
