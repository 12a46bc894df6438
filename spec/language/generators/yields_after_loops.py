# Yields in the else part of loops, in generators that run long: there is no iterator left on the way back to them.
def over_range(n):
    for i in range(n):
        if i % 700 == 0:
            got = yield i
            if got:
                break
    else:
        yield 'else'
        yield 'more'
    yield 'end'

def over_list(items):
    for x in items:
        if x % 700 == 0:
            yield x
    else:
        for y in range(2):
            yield 'else', y
        else:
            yield 'inner'
    yield 'end'

def over_any(items):
    for x in iter(items):
        if x % 700 == 0:
            yield x
    else:
        yield 'else'

def over_pairs(n):
    for i, x in enumerate(range(n)):
        if i % 700 == 0:
            yield x
    else:
        yield 'else'

def guarded(n):
    try:
        for i in range(n):
            if i % 700 == 0:
                yield i
        else:
            yield 'else'
    except ValueError as e:
        yield 'caught'
    finally:
        yield 'finally'

def until(n):
    i = 0
    while i < n:
        if i % 700 == 0:
            yield i
        i += 1
    else:
        yield 'else'
    yield 'end'

def nested(n):
    for a in range(3):
        for b in range(n):
            if b % 900 == 0:
                yield a, b
        else:
            yield 'else', a

for k in range(3):
    for make in over_range, until, guarded, over_pairs, nested:
        print(make.__name__, list(make(2000)), list(make(0)))
    print(list(over_list(list(range(2000)))), list(over_any(list(range(2000)))), list(over_any({5: 1, 700: 2})))
g = over_range(3000)
print(next(g), g.send(None), g.send('stop'), list(g))
g = guarded(10**6)
print(next(g), next(g), g.throw(ValueError('x')), list(g))
def only_else(n):
    total = 0
    for i in range(n):
        total += i
    else:
        got = yield total
        yield got
for k in range(4):
    g = only_else(3000)
    print(next(g), g.send(k), list(g))
