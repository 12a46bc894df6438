# Generators whose values change type while a hot loop consumes them.
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
t = 0
for v in count(3000): t += v
print(t)
def changing(n):
    x = 1
    for i in range(n):
        yield x
        if i == 1500: x = 0.5
        if i == 1600: x = 2 ** 60
        if i == 1601: x = True
t = 0
for v in changing(2000): t += v
print(t)
def sends():
    total = 0
    while True:
        v = yield total
        if v is None: return total
        total = total + v
g = sends()
next(g)
for i in range(2000): g.send(i)
print(g.send(0.5))
try:
    g.send('x')
except TypeError as e:
    print(e)
def tree(n):
    if n == 0:
        yield 0
        return
    yield from tree(n - 1)
    yield n if n != 3 else 'three'
    yield from tree(n - 1)
ints = strs = 0
for v in tree(10):
    if isinstance(v, str): strs += 1
    else: ints += v
print(ints, strs)
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
for n, f in enumerate(fib()):
    if n == 200: break
print(f)
gen_sum = 0
for k in range(500):
    gen_sum += sum(x * x for x in range(k % 7))
print(gen_sum, sum(x if x != 1999 else 0.25 for x in range(2000)))
def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for it in its[:]:
            try:
                yield next(it)
            except StopIteration:
                its.remove(it)
print(list(interleave(range(3), 'ab', [1.5]))[:8], sum(1 for _ in interleave(range(1000), range(500))))
state = {'n': 0}
def shared():
    while state['n'] < 2000:
        state['n'] += 1
        yield state['n']
a, b = shared(), shared()
print(sum(x - y for x, y in zip(a, b)), state)
def closing():
    try:
        for i in range(5000): yield i
    finally:
        state['closed'] = i
for v in closing():
    if v == 1999: break
del v
print(state.get('closed', 'not yet') in (1999, 'not yet'))
