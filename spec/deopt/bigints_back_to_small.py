# Ints leave the small range and come back.
def collatz(n):
    steps = 0
    top = n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        if n > top: top = n
        steps += 1
    return steps, top
print(collatz(27), collatz(2 ** 53 + 1), collatz(10 ** 20 + 1), collatz(7))
x = 1
for i in range(3000):
    x = x * 3 if x < 2 ** 70 else x >> 65
print(x)
def gcd(a, b):
    while b: a, b = b, a % b
    return a
for i in range(1000): gcd(i, 12)
print(gcd(10 ** 30, 2 ** 80), gcd(2 ** 100, 48), gcd(17 ** 20, 17 ** 18 * 3) == 17 ** 18, gcd(84, 36))
t = 2 ** 64
for i in range(2000):
    t = t - 2 ** 60 if t > 2 ** 60 else t - 1
print(t, type(t).__name__)
print((2 ** 64 - 2 ** 64 + 5) * 2, (10 ** 18 // 10 ** 17) + 1, 2 ** 200 % 1000, (2 ** 53 + 1) - 2 ** 53, [10, 20, 30][2 ** 70 >> 69], range(2 ** 65, 2 ** 65 + 3)[1] - 2 ** 65)
d = {}
for i in range(2000): d[(2 ** 60 + i) % 7] = i
print(sorted(d.items()))
print({2 ** 70 - 2 ** 70: 'zero'}[0], 2 ** 70 == 2.0 ** 70, hash(2 ** 70 - 2 ** 70 + 3) == hash(3), (2 ** 70 - 2 ** 70 + 1) is not None)
lcg = 12345
for i in range(3000):
    lcg = (lcg * 6364136223846793005 + 1442695040888963407) % 2 ** 64
print(lcg, lcg & 0xFF, lcg >> 60)
h = 14695981039346656037
for ch in 'speculation' * 100:
    h = (h ^ ord(ch)) * 1099511628211 & 0xFFFFFFFFFFFFFFFF
print(h, hex(h), h % 1000)
s = 0
for i in range(-1000, 1000): s += i * 10 ** 17
print(s)
