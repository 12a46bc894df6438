# A list of lists read by two indices. Unit: one read.
# n: 12000
# ops: 100
# check: 20 -> 4380


def run(n):
    grid = [[i * j % 7 for j in range(10)] for i in range(10)]
    total = 0
    for _ in range(n):
        for i in range(10):
            for j in range(10):
                total += grid[i][j]
    return total
