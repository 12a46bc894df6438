# nonlocal cells change type under hot closures.
def make():
    n = 0
    log = []
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    def put(v):
        nonlocal n
        old, n = n, v
        return old
    return inc, get, put
inc, get, put = make()
for i in range(3000): inc()
print(get())
inc(0.5)
for i in range(1000): inc()
print(get(), put('s'))
try:
    inc()
except TypeError as e:
    print(e)
print(inc('t'), put(2 ** 53 - 1), inc(), inc(), put(None))
try:
    inc()
except TypeError as e:
    print(e, get())
def outer():
    x = 0
    def bump(): 
        nonlocal x
        x = x + 1 if x != 1500 else 'text'
    t = 0
    for i in range(2000):
        if isinstance(x, str): return i, x, t
        bump()
        t += x if not isinstance(x, str) else 0
    return t
print(outer())
def running(n):
    total = 0
    def add(v):
        nonlocal total
        total += v
    for i in range(n):
        add(i if i < n - 2 else i / 8)
    return total
print(running(2000), running(3))
def lots():
    fs = []
    for i in range(2000):
        def f(k=i): return k + shift
        fs.append(f)
    shift = 1
    a = sum(f() for f in fs)
    shift = 0.5
    return a, sum(f() for f in fs)
print(lots())
def counter_pair():
    a = b = 0
    def go(n):
        nonlocal a, b
        for i in range(n):
            a, b = b + 1, a
            if i == 1000: b = float(b)
        return a, b
    return go
print(counter_pair()(2000))
def rec():
    depth = 0
    def go(n):
        nonlocal depth
        here = depth
        depth += 1 if n != 3 else 0.5
        if n: go(n - 1)
        return here, depth
    return go
go = rec()
for i in range(100): r = go(10)
print(r)
