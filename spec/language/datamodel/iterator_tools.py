# Iterators and generators as building blocks.
def take(n, it):
    for _, x in zip(range(n), it): yield x
def count(a=0):
    while True:
        yield a
        a += 1
def chain(*its):
    for it in its: yield from it
def groupby(it, key):
    groups = {}
    for x in it: groups.setdefault(key(x), []).append(x)
    yield from groups.items()
def window(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            buf.pop(0)
def primes():
    sieve = {}
    for n in count(2):
        if n not in sieve:
            yield n
            sieve[n * n] = [n]
        else:
            for p in sieve.pop(n): sieve.setdefault(n + p, []).append(p)
def flatten(x):
    if isinstance(x, (list, tuple)):
        for y in x: yield from flatten(y)
    else: yield x
class Peek:
    def __init__(self, it): self.it, self.buf = iter(it), []
    def __iter__(self): return self
    def __next__(self): return self.buf.pop() if self.buf else next(self.it)
    def peek(self):
        self.buf.append(next(self))
        return self.buf[-1]
print(list(take(5, count())), list(chain('ab', [1], (2,))), dict(groupby(range(7), lambda x: x % 3)), list(window(range(5), 3)), list(take(10, primes())))
print(list(flatten([1, [2, (3, [4])], []])), [p := Peek('xyz'), p.peek(), next(p), list(p)][1:])
def tree(n): 
    if n: yield from tree(n - 1); yield n; yield from tree(n - 1)
print(list(tree(3)), sum(1 for _ in tree(10)))
def coroutine():
    total = 0
    while True:
        x = yield total
        if x is None: return total
        total += x
c = coroutine(); next(c); print([c.send(i) for i in range(5)])
try: c.send(None)
except StopIteration as e: print(e.value)
it = iter([1, 2, 3]); print(list(zip(it, it)), next(it, 'empty'), [*map(lambda *a: a, 'ab', 'cd', 'ef')])
a, b = [iter('abc')] * 2; print([x + y for x, y in zip(a, b)], list(zip(*[(1, 2), (3, 4)])), list(zip('ab', 'cd', strict=True)))
try: list(zip('ab', 'c', strict=True))
except ValueError as e: print(e)
