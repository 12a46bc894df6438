# A method called with what another method answers. Unit: one pair of calls.
# n: 1000000
# check: 10 -> 45


class Scale:
    def __init__(self, by):
        self.by = by

    def up(self, x):
        return x + self.by

    def down(self, x):
        return x - self.by


def run(n):
    scale = Scale(3)
    total = 0
    for i in range(n):
        total += scale.up(scale.down(i))
    return total
