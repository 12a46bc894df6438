# A for loop over a list goes by index and sees changes.
a = [1, 2, 3, 4, 5]
for x in a:
    if x % 2:
        a.remove(x)
print(a)
a = [1, 2, 3]
for x in a:
    if len(a) < 6:
        a.append(x * 10)
print(a)
a = [1, 2, 3, 4]
for i, x in enumerate(a):
    a[i] = x * x
    if i == 1:
        del a[3]
print(a)
a = [3, 2, 1]
out = []
for x in a:
    out.append(x)
    a.insert(0, 0) if len(a) < 5 else None
print(out, a)
a = [1, 2, 3]
it = iter(a)
print(next(it), a.clear(), list(it), a.append(4), list(it))
a = [1, 2, 3, 4]
it = reversed(a)
print(next(it), a.pop(), a.pop(), list(it))
a = [1, 2, 3]
print([a.pop() for _ in a], a)
a = list(range(5))
print([a.pop(0) + x for x in a], a)
a = [1]
b = iter(a)
print(list(b), list(b), a.append(2), list(b))
a = [0] * 3
for a[0] in range(3):
    a[1] += a[0]
print(a)
a = [1, 2]
a.extend(x + 10 for x in a if x < 5)
print(a)
