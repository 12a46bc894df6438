# A dict with tuple keys, stored and read. Unit: one store and one read.
# n: 400000
# check: 1000 -> (4500, 1000)


def run(n):
    grid = {}
    total = 0
    for i in range(n):
        key = (i % 50, i % 37)
        grid[key] = grid.get(key, 0) + i
        total += grid[(i % 50, i % 37)] % 10
    return total, len(grid)
