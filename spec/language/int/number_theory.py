# Number theory programs: sieve, extended gcd, modular power, perfect and happy numbers, digit sums.
def sieve(n):
    flags = [True] * (n + 1)
    for i in range(2, n + 1):
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = False
    return [i for i in range(2, n + 1) if flags[i]]
print(sieve(60), len(sieve(2000)))
def egcd(a, b):
    if not b:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y
print(egcd(240, 46), egcd(10**18 + 9, 10**9 + 7))
def modpow(b, e, m):
    r = 1
    while e:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r
print(modpow(3, 200, 13), modpow(2, 10**18, 10**9 + 7) == pow(2, 10**18, 10**9 + 7), modpow(7, 77, 10**15))
print([n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
def happy(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        n = sum(int(d) ** 2 for d in str(n))
    return n == 1
print([n for n in range(1, 50) if happy(n)])
def miller(n):
    if n < 2 or n % 2 == 0:
        return n == 2
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17):
        if a % n == 0:
            continue
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True
print([n for n in range(100) if miller(n)], miller(2**61 - 1), miller(2**61 + 1), miller(10**18 + 9))
def totient(n):
    return sum(1 for k in range(1, n + 1) if egcd(n, k)[0] == 1)
print([totient(n) for n in range(1, 20)], [int(str(n) == str(n)[::-1]) for n in (121, 123, 10**10 + 1)])
