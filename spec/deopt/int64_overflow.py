# Ints of loops that pass 2**53, 2**63 and 2**64, in both directions, by each operator.
def grow(x, f, n):
    seen = []
    for i in range(n):
        if f == '+': x = x + x
        elif f == '-': x = x - 9
        elif f == '*': x = x * 3
        elif f == '<<': x = x << 1
        elif f == 'n': x = -x
        if i % 16 == 15: seen.append(x)
    return seen
for f in '+', '*', '<<':
    for start in 1, -1, 3: print(f, start, grow(start, f, 80))


def doubled(x, n):
    for _ in range(n): x = x + x
    return x
def tripled(x, n):
    for _ in range(n): x = x * 3
    return x
def shifted(x, n):
    for _ in range(n): x = x << 1
    return x
def squared(x, n):
    i = 0
    while i < n:
        x = x * x % 1000003
        i = i + 1
    return x
def counted(x, n, d):
    for _ in range(n): x += d
    return x
def counted_down(x, n):
    for _ in range(n): x -= 1
    return x
def flipped(x, n):
    for _ in range(n): x = -x
    return x
def inverted(x, n):
    for _ in range(n): x = ~x
    return x

for n in 200, 51, 52, 53, 54, 61, 62, 63, 64, 65, 100:
    print(n, doubled(1, n), doubled(-1, n), doubled(3, n))
    print(n, tripled(1, n), tripled(-1, n), shifted(1, n), shifted(-1, n), shifted(-3, n))
print(squared(3, 1000), squared(2 ** 31, 100), squared(2 ** 40, 100))
edges = [2 ** 53 - 300, 2 ** 63 - 300, 2 ** 64 - 300, -(2 ** 53) + 300, -(2 ** 63) + 300, 0]
for x in edges:
    print(counted(x, 600, 1), counted(x, 600, -1), counted_down(x, 600))
    print(flipped(x, 301), inverted(x, 301))
for x in 2 ** 63 - 1, -(2 ** 63), -(2 ** 63) + 1, 2 ** 63, 2 ** 64 - 1, 2 ** 64:
    print(flipped(x, 201), inverted(x, 201), counted(x, 150, x), counted_down(x, 150))


def mixed(n):
    # A product that fits 64 bits most of the time only.
    a, b, out = 1, 1, 0
    for i in range(n):
        a = a * 7 + i
        if a > 10 ** 18: a = a - 10 ** 18 + i
        if a > 10 ** 18: a = i
        b = a * 5 - b // 3
        out ^= b & 0xFFFF
    return a, b, out
print(mixed(3000))


total = 0
for i in range(3000):
    total += i * i * i * i * i
print(total)
product = 1
for i in range(1, 120):
    product *= i
    if product > 2 ** 70: product //= 2 ** 50
print(product)
