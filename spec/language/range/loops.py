# for over range: bounds evaluated once, the variable may be rebound, big and negative steps.
n = 3
out = []
for i in range(n):
    n = 10
    i *= 10
    out.append(i)
print(out, n, i)
for i in range(0):
    pass
print(i)
print([i for i in range(10, 0, -3)], [i for i in range(-5, 5, 4)], sum(range(101)), [i * j for i in range(1, 4) for j in range(i)], list(range(2**31 - 2, 2**31 + 2)), [x for x in range(2**62, 2**64, 2**62)])
r = range(3)
print([(a, b) for a in r for b in r if a < b], list(zip(r, r)), list(map(lambda a, b: a * b, r, r)))
it = iter(range(3))
print(next(it), list(it), next(it, 'end'), type(it).__name__)
total = 0
for i in range(1000):
    if i % 3 == 0 or i % 5 == 0:
        total += i
print(total)
for i in range(3):
    for i in range(2):
        pass
    print(i, end=' ')
print()
count = 0
for i in range(10**18, 10**18 + 3):
    count += i - 10**18
print(count, i)
def gen():
    for i in range(2):
        yield i
print(list(gen()))
