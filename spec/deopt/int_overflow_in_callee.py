# A callee overflows while its callers hold ints on their stacks.
def leaf(a, b):
    return a * b + 1

def middle(a, b):
    before = a + b
    r = leaf(a, b)
    return before, r, a - b

def outer(n, a, b):
    held = [n, a, b]
    s = n * 3
    got = middle(a, b)
    return s + held[0], got, s

out = None
for i in range(3000):
    out = outer(i, i, i + 1)
print(out)
print(outer(5, 2 ** 30, 2 ** 30))
print(outer(7, 94906267, 94906267))
print(outer(1, 10 ** 20, -3))
print(outer(2, 6, 7))

def tri(n):
    if n == 0: return 2 ** 51
    here = n * n
    below = tri(n - 1)
    return below + here if n < 20 else below + below // 3 + here - here
for i in range(200): tri(10)
print(tri(5), tri(30), tri(60))
def power(base, n):
    if n == 0: return 1
    half = power(base, n // 2)
    return half * half * (base if n % 2 else 1)
print([power(3, k) for k in (10, 33, 34, 40, 41, 70)], power(7, 300) % 10 ** 9)
