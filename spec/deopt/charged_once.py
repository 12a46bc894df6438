# Operands whose evaluation costs by their size, in statements whose fast paths and guesses fail: each counts once.


class Bag:
    def __init__(self, items):
        self.items = items[:]
        if len(items) > 60:
            self.rest = items[50:]
            self.items = items[:50]

    def size(self):
        return len(self.items)

    def __radd__(self, other):
        return other + self.items[:2]


class Sub(Bag):
    pass


LONG = 'x' * 5000
OTHER = 'y' * 5000
KEY = tuple(range(100))


def fields():
    total = 0
    for n in (*range(40, 60), *range(55, 75)):
        total += Bag([0] * n).size() + Sub(list(range(n))).size()
    return total


def keys():
    table = {LONG: 1, OTHER: 2, KEY: 3}
    total = 0
    for i in range(30):
        if i == 20:
            table[LONG] = 1.5
        if i == 25:
            table[LONG], table[KEY] = 'text', [1]
        try:
            total += table[LONG] + table[KEY]
        except TypeError as e:
            print(e)
            break
    return total


def items():
    cells = [[0], [1]]
    for i in range(30):
        cells[i % 2] = cells[i % 2][:] + [i]
        if i == 20:
            cells = {0: [5] * 40, 1: []}
    return cells


def receivers():
    table = {LONG: Bag([1, 2]), OTHER: Sub([3])}
    total = 0
    for i in range(30):
        total += table[LONG if i % 3 else OTHER].size()
        if i == 20:
            table[LONG] = Sub([1] * 20)
            Bag.size = lambda self: 100
    return total


def lifted():
    out = []
    for i in range(10):
        out = out[-20:] + ([i] if i < 5 else Bag([i, i, i]))
    return out


print(fields())
print(keys())
print(items())
print(receivers())
print(lifted())
print(sum(Bag(LONG[:n]).size() for n in range(0, 100, 10)))


def plain_items():
    table = {LONG: 1}
    x = 0
    for i in range(30):
        if i == 20:
            table[LONG] = 1.5
        x = table[LONG]
    return x


print(plain_items())
