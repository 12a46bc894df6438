# Infinite generators, taken from piece by piece.
def naturals(n=0):
    while True:
        yield n
        n += 1
def take(n, it):
    out = []
    for x in it:
        if len(out) == n: break
        out.append(x)
    return out
def primes():
    found = []
    for n in naturals(2):
        if all(n % p for p in found):
            found.append(n)
            yield n
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
def cycle(xs):
    while True: yield from xs
print(take(5, naturals()), take(8, primes()), take(12, fib()), take(7, cycle('abc')))
evens = (x for x in naturals() if x % 2 == 0)
print(next(evens), next(evens), next(evens))
print([x for x, _ in zip(fib(), range(6))], next(x for x in naturals() if x * x > 200))
def sieve(it):
    p = next(it)
    yield p
    yield from sieve(x for x in it if x % p)
print(take(6, sieve(naturals(2))))
g = naturals()
print(5 in g, next(g), list(zip(g, 'ab')), next(g))
def window(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            buf = buf[1:]
print(list(window(range(5), 3)))
