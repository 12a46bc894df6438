# A closure made and called once. Unit: one closure.
# n: 600000
# check: 1000 -> 500500


def adder(k):
    def add(x):
        return x + k

    return add


def run(n):
    total = 0
    for i in range(n):
        total += adder(i)(1)
    return total
