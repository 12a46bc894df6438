# An argument changes type at some depth.
def count(n, x):
    if n == 0: return x
    return count(n - 1, x if n != 5 else x + 0.5)
for i in range(1000): count(3, i)
print(count(3, 1), count(10, 1), count(10, 2.5))
def join(n, x):
    if n == 0: return x + x
    y = join(n - 1, x * 2)
    return y + x
for i in range(1000): join(4, i)
print(join(4, 3), join(3, 'ab'), join(3, [1]), join(3, 1.25), join(2, True), join(2, (0,)), join(60, 1), join(4, 3))
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(15), fib(15.0), fib(True), fib(10.5))
def mutual_a(n, v): return v if n == 0 else mutual_b(n - 1, v + 1)
def mutual_b(n, v): return v if n == 0 else mutual_a(n - 1, v * 2)
for i in range(500): mutual_a(10, i)
print(mutual_a(10, 1), mutual_a(10, 0.1), mutual_a(110, 1), mutual_b(3, False))
try:
    join(3, None)
except TypeError as e:
    print(e)
try:
    fib('x')
except TypeError as e:
    print(e)
