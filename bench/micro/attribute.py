# Attributes read and set. Unit: two reads and one store.
# n: 1000000
# check: 1000 -> 2000


class Cell:
    def __init__(self):
        self.value = 0
        self.step = 2


def run(n):
    cell = Cell()
    for _ in range(n):
        cell.value = cell.value + cell.step
    return cell.value
