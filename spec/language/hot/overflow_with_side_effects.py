# An overflow after a call with a side effect must not run that call again.
calls = []
def tick(v):
    calls.append(v)
    return v
def f(n, big):
    total = 0
    for i in range(n):
        total = tick(total) + tick(i) * (big if i == n - 1 else 1)
    return total
print(f(500, 1), len(calls)); calls.clear()
print(f(500, 2**53), len(calls)); calls.clear()
def g(a, b, c):
    return tick(a) * tick(b) + tick(c) * 2
for i in range(300):
    g(i, i, i)
calls.clear()
print(g(2**30, 2**30, 5), calls); calls.clear()
print(g(2**26, 2**26, 2**53 - 1), calls); calls.clear()
def h(x):
    data[tick(0)] += x * tick(3)
    return data[0]
data = [0]
for i in range(400):
    h(i)
calls.clear()
print(h(2**52), calls, data); calls.clear()
print(h(2**70), calls, data); calls.clear()
def chain(n):
    return (tick(n) + 1) * (tick(n) + 2) - tick(n)
for i in range(400):
    chain(i)
calls.clear()
print(chain(2**27), chain(10**10), chain(1.5), chain(True), calls)
