# A call that leaves arguments to their defaults. Unit: one call.
# n: 1000000
# check: 1000 -> 2497500


def price(cost, rate=3, extra=0):
    return cost * rate + extra


def run(n):
    total = 0
    for i in range(n):
        total += price(i) + price(i, 2)
    return total
