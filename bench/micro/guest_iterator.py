# A loop over an object with a __next__ of its own. Unit: one item.
# n: 500000
# check: 20 -> 190


class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left


def run(n):
    total = 0
    while n > 0:
        for i in Countdown(min(n, 20)):
            total += i
        n -= 20
    return total
