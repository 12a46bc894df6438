# A float variable becomes an int and the other way round.
def run(n):
    x = 0.0
    out = []
    for i in range(n):
        x = x + 0.5
        if i % 700 == 699:
            out.append(x)
            x = int(x)
    return out, x
print(run(3000))
def halves(x):
    steps = 0
    while x > 1:
        x = x / 2 if steps % 2 else x // 2
        steps += 1
    return x, steps
print(halves(10 ** 6), halves(1e6), halves(2 ** 80), halves(True))
def mean(xs):
    t = 0
    for k, x in enumerate(xs, 1): t = t + (x - t) / k
    return t
print(mean(range(1000)), mean([5]), mean([0.1] * 10), mean([True, False]))
def newton(n):
    x = n
    for _ in range(60):
        y = (x + n / x) / 2
        if y == x: break
        x = y
    return x
def isqrt(n):
    x = n
    while True:
        y = (x + n // x) // 2
        if y >= x: return x
        x = y
for i in range(1, 500): newton(i), isqrt(i)
print(newton(2), newton(144), isqrt(10 ** 40), isqrt(99), isqrt(99.5))
for v in [1.5, 2, 2.5, 3]:
    pass
acc = 0
for v in [1] * 1000 + [1.5] * 1000 + [2] * 500: acc += v
print(acc, v)
x = 5
for i in range(2000):
    x = x + 1 if i < 1000 else x - 0.25 if i < 1500 else round(x)
print(x, type(x).__name__)
def power(b, e):
    r = 1
    for _ in range(e): r = r * b
    return r
print(power(2, 10), power(0.5, 10), power(2, 100), power(-1.5, 3), power(10, 22) == 1e22, power(10, 23) == 1e23)
t = 0
for i in range(1, 2001): t += 1 / i if i % 2 else i // 3
print(t)
temps = [c * 9 / 5 + 32 for c in range(-40, 1000)]
print(temps[0], temps[40], temps[-1], sum(int(t) for t in temps))
print([i // 2.0 for i in range(5)], [2.0 * i % 3 for i in range(5)], 10 ** -2, 10 ** 2, 2 ** 0.5, (-8) ** 2, 4 ** 0.5)
