# yield as operand, argument, condition, iterable and message.
def y2():
    a = yield
    b = yield a
    c = (yield b) + (yield 'x')
    print('c', c)
    print((yield), (yield))
    return [(yield 'l'), (yield 'm')]
q = y2(); print(next(q), q.send(1), q.send(2), q.send(10), q.send(20), q.send('p'), q.send('q'), q.send('r'))
try: q.send('s')
except StopIteration as e: print(e.value)
def tup():
    yield 1, 2
    yield *[1, 2], 3
    x = yield 4, 5
    return x
print(list(tup()))
def cond():
    if (yield 1): print('yes')
    else: print('no')
    while (yield 2): print('loop')
    for i in (yield 3): print('for', i)
    assert (yield 4), (yield 5)
q = cond(); print(next(q), q.send(True), q.send(1), q.send(0), q.send([7, 8]))
try: print(q.send(0)); q.send('m')
except AssertionError as e: print('assert', e)
