# An int local grows past 2^53 and 2^63 within a loop.
def sums(n):
    total = 1
    for i in range(n):
        total = total + total
        if i % 500 == 0:
            total -= total - i - 1
    return total

def cross():
    x = 2 ** 53 - 1500
    seen = []
    for i in range(3000):
        x += 1
        if i % 500 == 0 or 1497 <= i <= 1503:
            seen.append((i, x))
    return seen, x

def fact(n):
    r = 1
    for i in range(2, n + 1):
        r *= i
    return r

print(sums(1200) % 1000007)
seen, x = cross()
for pair in seen: print(pair)
print(x, x - 2 ** 53)
print([fact(k) for k in (17, 18, 19, 20, 21, 22, 30)])
total = 0
for i in range(3000):
    total += i * 4_000_000_000_000
print(total)
low = -(2 ** 53) + 1000
for i in range(2000):
    low -= 1
print(low, low == -(2 ** 53) - 1000)
p = 3
for i in range(40):
    p = p * p % 1_000_000_007_000_000_011
print(p)
