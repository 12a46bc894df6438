# Operators of the guest beside elements of lists, truth values and constructors with defaults: each of them changes while the loop runs.


class Cell:
    def __init__(self, n, tags=(), weight=2):
        self.n = n
        self.tags = tags
        self.weight = weight

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        if self.n > 90:
            return "yes"
        if self.n > 80:
            return []
        return self.n < other.n


class Odd(list):
    def __getitem__(self, i):
        return list.__getitem__(self, -1 - i)


def compare(cells, others):
    hits = 0
    for k in range(6):
        for i in range(len(cells)):
            if cells[i] == others[3]:
                hits += 1
            if cells[i] < others[-2]:
                hits += 100
            if not cells[i] < cells[0]:
                hits += 10000
    return hits


cells = [Cell(i) for i in range(100)]
print(compare(cells, cells))
print(compare(cells, tuple(cells)))
print(compare(Odd(cells), cells))
print(compare(cells, {3: cells[3], -2: cells[50]}))
try:
    compare(cells, cells[:3])
except IndexError as e:
    print(e)
try:
    compare(cells, [1, 2, 3, 4])
except AttributeError as e:
    print(e)


def make(n):
    total = 0
    for i in range(n):
        if i == n - 2:
            Cell.__init__.__defaults__ = ((), 50)
        if i == n - 1:
            Cell.__init__.__defaults__ = (3,)
        total += Cell(i).weight
    return total


try:
    make(2000)
except TypeError as e:
    print(e)


class Truth:
    def __init__(self, n):
        self.n = n

    def __bool__(self):
        return self.n % 2 == 0

    def __add__(self, other):
        return Truth(self.n + other)


def truths(n):
    t = Truth(0)
    hits = 0
    for i in range(n):
        t = t + 1
        if t:
            hits += 1
        if not t:
            hits += 1000
    return hits


print(truths(3000))
