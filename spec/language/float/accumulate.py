# Sums, means and compensated summation written out, with exact results.
values = [0.1] * 10 + [1e16, 1.0, -1e16]
def naive(xs):
    t = 0.0
    for x in xs:
        t += x
    return t
def kahan(xs):
    t = c = 0.0
    for x in xs:
        y = x - c
        s = t + y
        c = (s - t) - y
        t = s
    return t
def pairwise(xs):
    if len(xs) < 3:
        return sum(xs)
    m = len(xs) // 2
    return pairwise(xs[:m]) + pairwise(xs[m:])
print(naive(values), kahan(values), pairwise(values), sum(values))
print(naive([0.1] * 1000), kahan([0.1] * 1000), pairwise([0.1] * 1000), sum([0.1] * 1000))
def welford(xs):
    mean = m2 = 0.0
    for n, x in enumerate(xs, 1):
        d = x - mean
        mean += d / n
        m2 += d * (x - mean)
    return mean, m2 / len(xs)
print(welford([1, 2, 3, 4]), welford([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]), welford([0.1] * 7))
x = 0.0
while x != 1.0 and x < 2:
    x += 0.1
print(x, sum(0.1 for _ in range(10)), 0.1 * 10, 0.1 + 0.1 + 0.1 == 0.3, 1 - 0.9, 1.1 * 3)
e = 1.0
while 1.0 + e / 2 != 1.0:
    e /= 2
print(e, 1.0 + e, 1.0 + e / 2)
t = 1.0
n = 0
while t > 0:
    t /= 2
    n += 1
print(n, t)
t = 1.0
n = 0
while t != float('inf'):
    t *= 10
    n += 1
print(n, t)
logistic = 0.5
for _ in range(50):
    logistic = 3.9 * logistic * (1 - logistic)
print(logistic)
