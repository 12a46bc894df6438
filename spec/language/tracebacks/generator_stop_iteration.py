# StopIteration that leaves a generator.
def take(it, n):
    for _ in range(n):
        yield next(it)

list(take(iter([1, 2]), 3))
