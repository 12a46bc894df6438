# Generators close over names and keep their own locals.
def counters():
    n = 0
    def gen():
        nonlocal n
        while n < 6:
            n += 1
            yield n
    return gen(), gen()
a, b = counters()
print(next(a), next(b), next(a), list(b), list(a))
def local(n):
    for i in range(n):
        n = n * 2
        yield i, n
x, y = local(2), local(3)
print(next(x), next(y), next(x), next(y), list(x), list(y))
gens = [(lambda k: (k * i for i in range(3)))(k) for k in range(3)]
print([list(g) for g in gens])
def pipeline(*stages):
    def run(source):
        for s in stages: source = s(source)
        return source
    return run
double = lambda it: (2 * x for x in it)
odd = lambda it: (x for x in it if x % 4)
print(list(pipeline(double, odd, double)(range(6))))
def lazy_args(x=print('default evaluated once')):
    print('body')
    yield x
g = lazy_args()
print('created')
print(list(g))
def star(*a, **k):
    yield from a
    yield from sorted(k.items())
print(list(star(1, 2, b=3, a=4)))
