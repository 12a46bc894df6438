# An `else` of a loop that does nothing is charged alike wherever the loop runs, and so is a generator whose yield is in a `finally`.
def quiet(xs):
    for x in xs:
        pass
    else:
        pass
    while xs:
        xs = xs[1:]
    else:
        pass
    return xs

for _ in range(150): r = quiet([1, 2, 3])
print(r)

def up(n):
    for i in range(n): yield i

def late(k):
    yield from up(2)
    try:
        g = sum(a + b for a, b in zip(list(up(2)), [e / k for e in up(2)]))
    finally:
        x = yield g > k

for k in range(200): r = list(zip(range(30), late(k + 1)))
print(r)
def both(k, m):
    try:
        g = max(a * k + m for a in up(3))
        g += sum(a * k + m for a in up(3))
    finally:
        yield g
for k in range(200): r = list(both(k, 2.5))
print(r)
