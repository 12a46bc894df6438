# A for loop over range with nothing to do. Unit: one turn.
# n: 4000000
# check: 1000 -> 999


def run(n):
    i = 0
    for i in range(n):
        pass
    return i
