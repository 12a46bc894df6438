# Whole algorithms on big ints: factorial, gcd, integer square root, modular inverse, base conversion.
def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x

def digits(n, base):
    out = []
    while n:
        n, d = divmod(n, base)
        out.append('0123456789abcdefghijklmnopqrstuvwxyz'[d])
    return ''.join(reversed(out)) or '0'

print(factorial(30))
print(factorial(100) // factorial(98), factorial(50) % 53)
print(gcd(factorial(20), 2**70), gcd(2**89 - 1, 3**50), gcd(10**40, 15**30))
print(isqrt(2 * 10**60), isqrt(10**40) == 10**20, isqrt(2**53 + 1))
print(digits(10**30, 36), int(digits(10**30, 36), 36) == 10**30, digits(2**80, 2).count('0'))
pi = 0
k, a, b, a1, b1 = 2, 4, 1, 12, 4
out = ''
while len(out) < 30:
    p, q, k = k * k, 2 * k + 1, k + 1
    a, b, a1, b1 = a1, b1, p * a + q * a1, p * b + q * b1
    d, d1 = a // b, a1 // b1
    while d == d1 and len(out) < 30:
        out += str(d)
        a, a1 = 10 * (a % b), 10 * (a1 % b1)
        d, d1 = a // b, a1 // b1
print(out)
