# send gives the value of the suspended yield.
def echo():
    received = []
    while True:
        x = yield received
        if x is None: return 'finished'
        received = received + [x]
g = echo()
print(next(g), g.send('a'), g.send('b'))
try:
    g.send(None)
except StopIteration as e:
    print(e.value)
try:
    g.send(1)
except StopIteration as e:
    print(repr(e))
g2 = echo()
try:
    g2.send('too early')
except TypeError as e:
    print(e)
print(g2.send(None))
def averager():
    total = n = 0
    avg = None
    while True:
        v = yield avg
        total += v
        n += 1
        avg = total / n
a = averager()
next(a)
print([a.send(v) for v in (10, 20, 60)])
def expr():
    r = (yield 1) + (yield 2)
    print('sum', r)
    z = [(yield 'x'), (yield 'y')]
    yield z
e = expr()
print(next(e), e.send(10), e.send(5), e.send('p'), e.send('q'))
