# islice of generators and of iterators that call functions: what is taken from them, exceptions, and many within one another.
from itertools import islice
def g(n):
    for i in range(n):
        log.append(i)
        yield i
log = []
for args in [(3,), (1, 4), (0, 10, 3), (2, None, 2), (0,), (5, 2)]:
    it = g(8)
    print(list(islice(it, *args)), log, list(it)); log.clear()
    it = g(8)
    print(sum(islice(it, *args)), next(it, 'end')); log.clear()
    s = islice(map(lambda v: v * 2, g(6)), *args)
    for x in s: print(x, end=' ')
    print(next(s, 'none'), log); log.clear()
def boom():
    yield 1
    raise ValueError('boom')
try:
    print(list(islice(boom(), 5)))
except ValueError as e:
    print(e)
def deep(n):
    return n if n == 0 else deep(n - 1)
print(list(islice((deep(800) + i for i in range(5)), 1, 4)))
s = islice((i for i in range(4)), 2); print(next(s), next(s), next(s, None), next(s, None))
nested = iter(range(100))
for _ in range(50): nested = islice(nested, 99)
print(len(list(nested)))
gn = (i for i in range(300))
for _ in range(150): gn = islice(gn, 299)
print(len(list(gn)))


class Down:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


from itertools import cycle

print(list(islice(cycle(Down(3)), 7)), list(islice(Down(9), 1, 7, 2)), list(islice(cycle(Down(2)), 1, 9, 3)))
print(list(islice(islice(cycle(Down(3)), 10), 2, 8)), sum(islice(map(abs, cycle(Down(4))), 1, 6)))
