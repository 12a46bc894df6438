# Star targets. Unit: one assignment.
# n: 400000
# check: 1000 -> 9000


def run(n):
    row = [1, 2, 3, 4, 5]
    size = 0
    for _ in range(n):
        first, *middle, last = row
        size += first + len(middle) + last
    return size
