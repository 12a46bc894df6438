def sums(n):
    total = 0
    mean = 0.0
    for i in range(n):
        total = total + i        # reveal: total int, i int
        mean = mean + total / n  # reveal: mean float
    return mean

def mixed(xs):
    t = None
    for x in xs:
        t = x, t if len(xs) < 3 else 0
        y = x / 2  # reveal: t any, x float, y float
    return t

def power(n):
    x = 1.5
    k = 0
    while k < n:
        x = x * 1.0000001 ** 2  # reveal: x float
        k += 1                  # reveal: k int
        b = k < 3               # reveal: b any
    return x, b

def overflows(n):
    x = 1
    for i in range(n):
        x = x * 3  # reveal: x any, i any
    return x

sums(500)
mixed([0.5, 2.5] * 300)
power(300)
overflows(200)
g = 0
for i in range(300):
    g = g + i * 2  # reveal: g int, i int
