# An exception raised in a callee and caught by its caller. Unit: one raise and catch.
# n: 700000
# check: 1000 -> 1000


def check(value):
    if value >= 0:
        raise ValueError("rejected")
    return value


def run(n):
    caught = 0
    for i in range(n):
        try:
            check(i)
        except ValueError:
            caught += 1
    return caught
