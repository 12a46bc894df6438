# Trees of lists of lists. Unit: one tree.
# n: 40
# check: 1 -> 1365


class Random:
    def __init__(self):
        self.seed = 74755

    def next(self):
        self.seed = self.seed * 1309 + 13849 & 65535
        return self.seed


class Storage:
    def bench(self):
        self.count = 0
        self.build(6, Random())
        return self.count

    def build(self, depth, random):
        self.count += 1
        if depth == 1:
            return [None] * (random.next() % 10 + 1)
        a = [None] * 4
        for i in range(4):
            a[i] = self.build(depth - 1, random)
        return a


def run(n):
    t = 0
    for _ in range(n):
        t += Storage().bench()
    return t
