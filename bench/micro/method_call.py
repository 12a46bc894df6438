# A method call. Unit: one call.
# n: 1000000
# check: 1000 -> 2000


class Counter:
    def __init__(self):
        self.count = 0

    def add(self, k):
        self.count += k


def run(n):
    counter = Counter()
    for _ in range(n):
        counter.add(2)
    return counter.count
