# An int variable passes 2**53 in the middle of a hot loop, in both directions, and comes back.
def up(start, step, n):
    x = start
    for i in range(n):
        x += step
    return x
print(up(0, 1, 3000), up(2**53 - 1500, 1, 3000), up(-2**53 + 1500, -1, 3000), up(2**53 - 10, 2**40, 3000))
def product(n):
    x = 1
    out = []
    for i in range(1, n):
        x = x * i
        if i % 10 == 0:
            out.append(x)
        if i % 25 == 0:
            x = x % 1000003
    return out[:6], x
print(product(400))
def back(n):
    x = 2**60
    for i in range(n):
        x = x - 2**50
        if x < 0:
            x = x + 2**60
    return x, type(x).__name__
print(back(2000))
def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
print(fib(78), fib(79), fib(200), [fib(k) % 10**9 for k in (90, 91, 500)])
def while_loop():
    x, n = 1, 0
    while x < 2**64:
        x = x * 3 - 1
        n += 1
        if n > 1000:
            break
    return x, n
print(while_loop())
