# A chain of if, elif and else with comparisons and a conjunction. Unit: one turn.
# n: 1500000
# check: 1000 -> (200, 400, 400)


def run(n):
    low = 0
    middle = 0
    high = 0
    for i in range(n):
        k = i % 100
        if k < 20:
            low += 1
        elif k >= 20 and k < 60:
            middle += 1
        else:
            high += 1
    return low, middle, high
