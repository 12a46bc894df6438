# A try block that nothing is raised in. Unit: one entry.
# n: 1500000
# check: 1000 -> 499500


def run(n):
    total = 0
    for i in range(n):
        try:
            total += i
        except ValueError:
            total = -1
    return total
