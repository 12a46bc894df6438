# Values around 2**31, 2**32, 2**53, 2**63 and 2**64 go through every operator unharmed.
for e in (31, 32, 53, 63, 64):
    n = 2**e
    print(e, n - 1, n, n + 1, -n - 1, -n, -n + 1)
    print(' ', (n - 1) + 1 == n, (n + 1) - 1 == n, n * n == 2**(2 * e), -(-n) == n, n - 1 < n < n + 1)
    print(' ', (n + 1) % 10, (n - 1) // 3, (n + 1) * 3, hash(n - 1) == hash(n - 1), str(n + 1)[-3:])
    print(' ', abs(-n - 1), int(str(n + 1)) == n + 1, (n + 1) | 0, (n + 1) ^ 1, n + 1 in {n + 1: 0}, float(n))
total = 0
for i in range(5):
    total += 9007199254740991
print(total, total - 4 * 9007199254740991, total // 5)
x = 9007199254740992
print(x == x + 1, x + 1 == x + 2, x + 1 - x, {x, x + 1, x + 2, x} == {x, x + 1, x + 2})
y = 1
for i in range(1, 26):
    y *= i
print(y)
for i in range(25, 0, -1):
    y //= i
print(y, type(y).__name__)
fib = [0, 1]
while len(fib) < 101:
    fib.append(fib[-1] + fib[-2])
print(fib[78], fib[79], fib[80], fib[100])
