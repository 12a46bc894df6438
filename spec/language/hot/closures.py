# Closures and nonlocal variables in hot loops: counters, accumulators that change type, late binding.
def counter():
    n = 0
    def inc(step=1):
        nonlocal n
        n += step
        return n
    return inc
c, d = counter(), counter()
for i in range(2000):
    c()
print(c(), d(), c(0.5), c(2**53), d(True), d(2**60))
def make(n):
    fs = []
    for i in range(n):
        def f(x, k=i):
            return x + k + i
        fs.append(f)
    return fs
fs = make(100)
print(fs[0](1), fs[50](1), sum(f(0) for f in fs))
def outer(n):
    total = 0
    def add(v):
        nonlocal total
        total += v
    for i in range(n):
        add(i)
    if n > 1000:
        add(0.25)
        add(10**20)
    return total
print(outer(1000), outer(1001))
def compose(f, g):
    return lambda x: f(g(x))
h = lambda x: x
for i in range(50):
    h = compose(h, lambda x, i=i: x + i)
print(h(0), h(0.5), h(2**53))
def memo(f):
    cache = {}
    def wrapped(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]
    return wrapped
@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(150), fib(10))
def running():
    values = []
    def average(v):
        values.append(v)
        return sum(values) / len(values)
    return average
avg = running()
print([avg(i) for i in range(200)][-1], avg(10**6))
def swap():
    a, b = 1, 2
    def exchange():
        nonlocal a, b
        a, b = b, a + b
        return a
    return exchange
ex = swap()
print([ex() for _ in range(100)][-1])
def shared():
    x = 0
    def get(): return x
    def put(v):
        nonlocal x
        x = v
    return get, put
get, put = shared()
out = []
for v in list(range(1000)) + [1.5, 'text', None, 2**64]:
    put(v)
    out.append(get())
print(out[-5:], get())
