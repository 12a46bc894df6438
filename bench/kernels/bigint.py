# The factorial of a thousand by a loop, and three to the power of twenty thousand. Unit: one round.
# n: 500
# check: 3 -> 79669169


def factorial(k):
    product = 1
    for i in range(2, k + 1):
        product = product * i
    return product


def run(n):
    check = 0
    base = 3
    for _ in range(n):
        f = factorial(1000)
        p = base**20000
        check = (check + f % 1000003 + p % 998244353) % 1000000007
    return check
