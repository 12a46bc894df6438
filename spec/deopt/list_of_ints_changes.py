# A list of ints gets a float, a str, a bool, None and a big int while it is being summed.
def total(xs):
    t = 0
    for x in xs: t += x
    return t
xs = list(range(1000))
for i in range(20): total(xs)
print(total(xs))
xs[500] = 0.5
print(total(xs))
xs[500] = 2 ** 60
print(total(xs))
xs[500] = True
print(total(xs), xs[499:502])
xs[500] = 'str'
try:
    total(xs)
except TypeError as e:
    print(e)
xs[500] = None
try:
    total(xs)
except TypeError as e:
    print(e)
def fill(n, at, v):
    out = []
    for i in range(n):
        out.append(v if i == at else i)
    return out
for i in range(50): fill(100, -1, 0)
print(fill(6, 3, 'x'), fill(6, 3, 1.5), fill(6, 0, None), fill(4, 3, [1]), fill(4, 1, 2 ** 64))
def index_loop(xs):
    t = 0
    for i in range(len(xs)):
        t = t + xs[i] * 2
        xs[i] = xs[i] + 1
    return t
ys = [1] * 2000
print(index_loop(ys), ys[:3])
ys[1000] = 1.5
print(index_loop(ys), ys[998:1002])
ys[5] = 2 ** 53 - 1
print(index_loop(ys), ys[4:7])
def swap(xs, a, b):
    xs[a], xs[b] = xs[b], xs[a]
zs = [1, 'two', 3.0, None]
for i in range(1000): swap(zs, i % 4, (i + 1) % 4)
print(zs)
mixed = [0] * 10
for i in range(3000):
    mixed[i % 10] = mixed[i % 10] + (1 if i < 2500 else 0.25)
print(mixed)
