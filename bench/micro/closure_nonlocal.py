# A closure that counts in a nonlocal variable. Unit: one call.
# n: 1000000
# check: 1000 -> 3000


def make_counter(step):
    count = 0

    def counter():
        nonlocal count
        count += step
        return count

    return counter


def run(n):
    counter = make_counter(3)
    value = 0
    for _ in range(n):
        value = counter()
    return value
