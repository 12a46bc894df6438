# A call that collects and spreads keyword arguments. Unit: one call.
# n: 300000
# check: 1000 -> 500500


def inner(**options):
    return options["a"] + options["b"]


def outer(**options):
    return inner(**options)


def run(n):
    total = 0
    for i in range(n):
        total += outer(a=i, b=1)
    return total
