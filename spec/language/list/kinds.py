# A list of ints that turns to floats, bools, big ints and objects keeps every element as it was.
a = [1, 2, 3]
a[1] = 2.5
print(a, sum(a), a + [True])
a.append(True)
a[0] = 10**20
a.append('x')
print(a, [type(v).__name__ for v in a])
f = [1.5, 2.5]
f[0] = 3
f.append(4)
print(f, [type(v).__name__ for v in f], f == [3.0, 2.5, 4.0])
z = [0.0, -0.0, 0, False]
print(z, z.index(-0.0), z.count(0), sorted(z), z[::-1])
n = [float('nan')] * 2
print(n, n == n, n[0] == n[1], n[0] in n, n.count(n[0]), n.index(n[0]))
b = [2**53, 2**53 + 1, 2.0**53]
print(b, b.index(2**53 + 1), b.count(2.0**53), max(b), sorted(b, reverse=True))
c = [0] * 5
for i in range(5):
    c[i] = i if i < 3 else i / 2
print(c)
e = []
for v in (1, 2, 3.0, '4', None):
    e.append(v)
    print(e, end=' ')
print()
def total(items):
    t = 0
    for v in items:
        t += v
    return t
print(total([1, 2, 3]), total([1.5, 2]), total([True, False, True]), total([2**53, 1, 1]), total([0.1] * 3), total([1, 10**30, 0.5]))
print([1, 2, 3] == [1.0, 2.0, 3.0], [1, 2] + [0.5], [0.5] * 2 + [1], [1.0, 2.0][0], [True][0] + 1, [1, 0.0, True].index(True), [[1, 2], [1.0, 2]].count([1, 2.0]))
