# The operators + and == through __add__ and __eq__. Unit: one addition and one comparison.
# n: 300000
# check: 1000 -> (1000, 1)


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __eq__(self, other):
        return self.cents == other.cents


def run(n):
    total = Money(0)
    one = Money(1)
    same = 0
    for _ in range(n):
        total = total + one
        if total == one:
            same += 1
    return total.cents, same
