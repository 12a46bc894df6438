# Generators, itertools, functools and operator put together. Unit: one round of ten pipelines.
# n: 300
# check: 1 -> 102723299

from itertools import islice, groupby, chain, takewhile, accumulate, product, combinations
from functools import reduce, lru_cache, partial
from operator import itemgetter, attrgetter


def numbers():
    n = 0
    while True:
        yield n
        n += 1


def squares(it):
    for x in it:
        yield x * x


def evens(it):
    return (x for x in it if x % 2 == 0)


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def run(n):
    t = 0
    for _ in range(n):
        t += sum(islice(evens(squares(numbers())), 60))
        data = [(i % 5, i) for i in range(60)]
        data.sort(key=itemgetter(0))
        for k, g in groupby(data, key=itemgetter(0)):
            t += k * sum(v for _, v in g)
        t += reduce(lambda a, b: (a * 31 + b) % 1000003, range(60))
        fib.cache_clear()
        t += fib(40)
        t += sum(a * b for a, b in combinations(range(12), 2))
        t += len(list(chain.from_iterable([x] * 3 for x in range(20))))
        t += list(accumulate(range(30)))[-1]
        t += sum(1 for a, b in product(range(8), repeat=2) if a < b)
    return t
