# List items read and set. Unit: two reads and one store.
# n: 1200000
# check: 1000 -> 1015


def run(n):
    cells = [0] * 64
    for i in range(n):
        cells[i % 64] = cells[(i + 1) % 64] + 1
    return sum(cells)
