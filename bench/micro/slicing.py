# Slices of a list and of a str. Unit: one of each.
# n: 600000
# check: 1000 -> 26500


def run(n):
    values = list(range(40))
    text = "abcdefghijklmnopqrstuvwxyz"
    size = 0
    for i in range(n):
        k = i % 20
        size += len(values[k:k + 10]) + len(text[k:])
    return size
