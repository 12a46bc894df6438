# Sets: add, in, and an intersection. Unit: one add and one test.
# n: 700000
# check: 1000 -> (0, 3)


def run(n):
    seen = set()
    again = 0
    for i in range(n):
        key = i * 7 % 1009
        if key in seen:
            again += 1
        else:
            seen.add(key)
    return again, len(seen & {1, 2, 3, 2000})
