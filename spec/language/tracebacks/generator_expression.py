# A generator expression has its frame.
def total(xs):
    return sum(x * 2 - 1 for x in xs)

total([1, 2, 'a'])
