# The towers of Hanoi with eleven disks, on linked lists. Unit: one game.
# n: 20
# check: 1 -> 2047


class Disk:
    def __init__(self, size):
        self.size = size
        self.next = None


class Towers:
    def bench(self, k):
        self.piles = [None] * 3
        self.build(0, k)
        self.moved = 0
        self.move(k, 0, 1)
        return self.moved

    def push(self, d, pile):
        top = self.piles[pile]
        if top is not None and d.size >= top.size:
            raise Exception('big')
        d.next = top
        self.piles[pile] = d

    def pop(self, pile):
        top = self.piles[pile]
        if top is None:
            raise Exception('empty')
        self.piles[pile] = top.next
        top.next = None
        return top

    def move_top(self, a, b):
        self.push(self.pop(a), b)
        self.moved += 1

    def build(self, pile, n):
        for i in range(n, -1, -1):
            self.push(Disk(i), pile)

    def move(self, n, a, b):
        if n == 1:
            self.move_top(a, b)
            return
        other = 3 - a - b
        self.move(n - 1, a, other)
        self.move_top(a, b)
        self.move(n - 1, other, b)


def run(n):
    t = 0
    for _ in range(n):
        t += Towers().bench(11)
    return t
