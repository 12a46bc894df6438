# Loops over numbers in functions that are called often, and in loops that do more.
def power(base, exponent, modulus):
    result = 1
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result
def gcd(a, b):
    while b: a, b = b, a % b
    return a
def is_prime(n):
    if n < 2: return False
    i = 2
    while i * i <= n:
        if n % i == 0: return False
        i += 1
    return True
def tri(n):
    t = 0.0
    for i in range(n):
        for j in range(i): t += i * j * 0.5
    else:
        t += 1
    return t
def big(n):
    t = 1
    for i in range(n): t *= 3
    return t
def late(n):
    for i in range(n):
        if i > n // 2: last = i * 2
        if i == n - 1: return last
    return -1
def lc(x, n):
    for _ in range(n): x = (x * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return x
t = 0
for i in range(3000):
    t ^= power(i + 2, 1000003, 2147483647) + gcd(i * 12345, 67890) + is_prime(i)
print(t, tri(30))
print(sum(tri(i % 20) for i in range(2000)), [sum(big(i % k) for i in range(1500)) for k in (5, 33, 39, 50)])
print(sum(late(i % 50 + 3) for i in range(1500)), late(0))
try: late(1)
except UnboundLocalError as e: print(e)
print(sum(lc(i, i % 20) for i in range(1500)))
def outer(n):
    out = []
    s = ''
    for i in range(n):
        t = 0
        for j in range(i):
            t = t * 31 + j & 0xFFFFFFFF
            if t == 77: break
        out.append(t)
        s += str(t)[:1]
    return sum(out), len(s)
print(outer(300))
