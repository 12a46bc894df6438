# A counting loop that sums its index. Unit: one iteration.
# n: 4000000
# max: 60000000
# check: 1000 -> 499500


def run(n):
    c = 0
    for i in range(n):
        c += i
    return c
