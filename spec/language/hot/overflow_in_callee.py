# A callee overflows while the frames below it hold plain ints.
def inner(x, y):
    return x * y + 1
def middle(a, n):
    s = a
    for i in range(n):
        s = (s + inner(s, i)) % 1000003
    return s
def outer(k):
    t = 0
    for j in range(k):
        t += middle(j, 20)
    return t
print(outer(100))
print(inner(2**40, 2**40), outer(50))
def recurse(n, x):
    if n == 0:
        return x
    r = recurse(n - 1, x * 7)
    return r + n
print([recurse(5, 1) for _ in range(200)][0], recurse(30, 1), recurse(30, 1.0), recurse(3, True))
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)
print([fact(10) for _ in range(300)][-1], fact(18), fact(19), fact(25), fact(18) + 1)
def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))
print(ack(2, 3), ack(2, 9), ack(0, 2**53 - 1), ack(0, 2**53))
def mutual_a(n, acc):
    return acc if n == 0 else mutual_b(n - 1, acc * 3)
def mutual_b(n, acc):
    return acc if n == 0 else mutual_a(n - 1, acc + 1)
print([mutual_a(20, 1) for _ in range(100)][0], mutual_a(80, 1), mutual_a(80, 0.5))
