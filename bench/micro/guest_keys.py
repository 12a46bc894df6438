# Keys with a __hash__ and an __eq__ of their own, in a dict and a set. Unit: three lookups.
# n: 100000
# check: 10 -> (10, 10)


class Cell:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __hash__(self):
        return self.x * 31 + self.y

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y


def run(n):
    cells = [Cell(i % 8, i % 5) for i in range(40)]
    counts = {}
    seen = set()
    for i in range(n):
        cell = cells[i % 40]
        counts[cell] = counts.get(cell, 0) + 1
        if cell not in seen:
            seen.add(cell)
    return len(counts), len(seen)
