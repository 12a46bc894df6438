# An f-string with a format spec. Unit: one string.
# n: 400000
# check: 1000 -> 20230


def run(n):
    size = 0
    for i in range(n):
        size += len(f"{i:>8}: {i % 10} of {i / 7:.2f}")
    return size
