# A hot loop whose values go small, big, float, bool and back keeps each step's type.
def step(x, i):
    if i % 5 == 0:
        return x * 3 + 1
    if i % 5 == 1:
        return x + 2**52
    if i % 5 == 2:
        return x - 2**52
    if i % 5 == 3:
        return x * 1.0 if x < 10**9 else x
    return int(x) // 2

x = 7
kinds = []
for i in range(200):
    x = step(x, i)
    kinds.append(type(x).__name__[0])
print(x, ''.join(kinds)[:50], kinds.count('f'), kinds.count('i'))
n = 1
seen = []
for i in range(130):
    n = n * 2 if i < 65 else n // 2
    if i % 13 == 0:
        seen.append(n)
print(seen, n)
s = True
for i in range(5):
    s = s + s
print(s, type(s).__name__)
acc = 0
for v in [1, True, 2.5, 10**20, False, -10**20]:
    acc = acc + v
    print(type(acc).__name__, acc)
