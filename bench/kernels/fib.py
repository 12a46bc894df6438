# Doubly recursive Fibonacci, fib(27). Unit: one call.
# n: 6
# ops: 832039
# check: 1 -> 196418


def fib(k):
    if k < 2:
        return k
    return fib(k - 1) + fib(k - 2)


def run(n):
    total = 0
    for _ in range(n):
        total += fib(27)
    return total
