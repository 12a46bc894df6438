# Big ints shrink back to small ints and go on as such, in locals, lists, fields and dict keys.
def shrink(n):
    x = 2**200
    steps = 0
    while x > 1:
        x //= 2
        steps += 1
    return x, steps, [10, 20][x], x == 1, {1: 'one'}[x]
print([shrink(0) for _ in range(20)][-1])
def mask(n):
    h = 14695981039346656037
    for i in range(n):
        h = ((h ^ (i & 255)) * 1099511628211) & 0xFFFFFFFFFFFFFFFF
    return h, h & 0xFFFF, h % 1000
print(mask(2000))
def difference(n):
    big = 10**30
    t = 0
    for i in range(n):
        t += (big + i) - big
    return t, t == n * (n - 1) // 2
print(difference(2000))
items = [2**70 + i for i in range(1000)]
for i in range(1000):
    items[i] -= 2**70
print(items[:5], sum(items), items[999] == 999, items.index(500), {v: v for v in items}[7], sorted(items, reverse=True)[:3])
class C:
    pass
c = C()
c.n = 3**50
while c.n > 10**6:
    c.n //= 7
print(c.n, c.n + 1, 'x' * (c.n % 5), list(range(c.n % 4)), c.n in range(10**6))
def mod(n):
    x = 7**40
    out = []
    for i in range(n):
        x = (x * 6364136223846793005 + 1) % 2**61
        out.append(x % 10)
    return ''.join(map(str, out[:40])), sum(out)
print(mod(2000))
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
print(gcd(2**90 * 3**5, 2**3 * 3**70), [gcd(10**25 + k, 10**12 + k) for k in range(4)], [gcd(i, 36) for i in range(1, 13)])
def digits(n):
    s = 0
    while n:
        n, d = divmod(n, 10)
        s += d
    return s
print(digits(2**1000), digits(99), sum(digits(10**20 - i) for i in range(1, 300)))
