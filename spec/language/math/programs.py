# Numeric programs: quadratic, prime factors, integration, statistics, complex by pairs, matrix power.
import math
def quadratic(a, b, c):
    d = b * b - 4 * a * c
    if d < 0:
        return None
    r = math.sqrt(d)
    return (-b - r) / (2 * a), (-b + r) / (2 * a)
print(quadratic(1, -3, 2), quadratic(1, 2, 5), quadratic(2, 4, 2), quadratic(1, 1e8, 1))
def factor(n):
    out = []
    d = 2
    while d * d <= n:
        while n % d == 0:
            out.append(d)
            n //= d
        d += 1 if d == 2 else 2
    if n > 1:
        out.append(n)
    return out
print(factor(360), factor(97), factor(2**31 - 1), factor(600851475143), math.prod(factor(123456)))
def simpson(f, a, b, n=100):
    h = (b - a) / n
    s = f(a) + f(b)
    for i in range(1, n):
        s += f(a + i * h) * (4 if i % 2 else 2)
    return s * h / 3
print(round(simpson(math.sin, 0, math.pi), 10), simpson(lambda x: x * x, 0, 3), round(simpson(math.exp, 0, 1, 10), 8))
data = [2, 4, 4, 4, 5, 5, 7, 9]
mean = sum(data) / len(data)
var = sum((x - mean) ** 2 for x in data) / len(data)
print(mean, var, math.sqrt(var), sorted(data)[len(data) // 2], max(set(data), key=data.count))
def matmul(a, b):
    return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
def matpow(m, n):
    out = [[int(i == j) for j in range(len(m))] for i in range(len(m))]
    while n:
        if n & 1:
            out = matmul(out, m)
        m = matmul(m, m)
        n >>= 1
    return out
print(matpow([[1, 1], [1, 0]], 100)[0][1], matpow([[0.5, 0.25], [0.5, 0.75]], 10))
def bisect(f, lo, hi):
    while hi - lo > 1e-12:
        mid = (lo + hi) / 2
        if f(lo) * f(mid) <= 0:
            hi = mid
        else:
            lo = mid
    return lo
print(round(bisect(lambda x: x ** 3 - x - 2, 1, 2), 10), round(bisect(math.cos, 1, 2), 10))
total = 0.0
for k in range(1000):
    total += (-1) ** k / (2 * k + 1)
print(4 * total, math.isclose(4 * total, math.pi, rel_tol=1e-3))
print([f'{math.sin(math.radians(d)):.4f}' for d in range(0, 91, 15)], [f'{x:.3f}' for x in (math.hypot(3, 4), math.atan2(1, 2), math.log(10))])
