class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

def norm(points):
    total = 0.0
    for p in points:
        total += p.x * p.x + p.y  # reveal: total float, p any
    return total

def items(xs, ys, n):
    a = 0
    b = 0.0
    for i in range(n):
        a = xs[i]  # reveal: a any
        b = ys[i]  # reveal: b float
    return a, b

def changes(n):
    v = 0
    for i in range(n):
        if i > 200:
            v = 'text'
        else:
            v = v + 1
        w = v  # reveal: v any, w any, i int
    return v

def identity(x):
    y = x  # reveal: x int, y any
    return y

norm([Point(i / 2, i / 4) for i in range(200)])
items(list(range(200)), [i / 2 for i in range(200)], 200)
for _ in range(4): changes(600)
for i in range(300):
    identity(i)
