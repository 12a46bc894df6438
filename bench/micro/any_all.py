# any and all over list comprehensions. Unit: one element.
# n: 6000
# ops: 100
# check: 20 -> 20


def run(n):
    values = list(range(50))
    hits = 0
    for i in range(n):
        if all([v >= 0 for v in values]) and any([v == i % 50 for v in values]):
            hits += 1
    return hits
