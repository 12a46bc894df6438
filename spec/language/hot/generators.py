# Generators driven from hot loops: ints to floats, early stop, nested, interleaved.
def numbers(n):
    for i in range(n):
        yield i if i < 1500 else i / 2
print(sum(numbers(1500)), sum(numbers(2000)))
def take(it, n):
    out = []
    for v in it:
        if len(out) == n:
            break
        out.append(v)
    return out
def naturals():
    n = 0
    while True:
        yield n
        n += 1
print(take(naturals(), 5), sum(take(naturals(), 3000)))
def primes():
    found = []
    for n in naturals():
        if n > 1 and all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
print(take(primes(), 30), take(primes(), 300)[-1])
def evens(src):
    for v in src:
        if v % 2 == 0:
            yield v
def squares(src):
    for v in src:
        yield v * v
print(take(squares(evens(naturals())), 6), sum(take(squares(evens(naturals())), 1000)))
a, b = naturals(), naturals()
t = 0
for i in range(1000):
    t += next(a) * 2 + next(b)
    if i % 3 == 0:
        next(b)
print(t, next(a), next(b))
def fib():
    x, y = 0, 1
    while True:
        yield x
        x, y = y, x + y
print(take(fib(), 100)[-1], [v for v, _ in zip(fib(), range(10))])
def tree(depth):
    if depth:
        for v in tree(depth - 1):
            yield v
        yield depth
        for v in tree(depth - 1):
            yield v
print(list(tree(4)), sum(tree(9)))
def flatten(x):
    if isinstance(x, list):
        for y in x:
            for z in flatten(y):
                yield z
    else:
        yield x
print(list(flatten([1, [2, [3, [4, []], 5]], [[6]]])), sum(flatten([[i, [i]] for i in range(500)])))
print(max(v * 31 % 1009 for v in range(3000)), sum(1 for v in range(3000) if v & 3 == 1), any(v > 2990 for v in range(3000)))
