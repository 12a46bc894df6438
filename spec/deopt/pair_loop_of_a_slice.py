# The slice that enumerate goes over is charged once, also where the code is left before the loop begins.
def total(rows, later):
    t = 0
    for i, x in enumerate(rows[1:]):
        t += i * x
    for i, x in enumerate(rows[2:] if later is None else later):
        t += i + x
    return t


def pairs(a, b):
    t = 0
    for x, y in zip(a[1:], b[:-1]):
        t += x * y
    for i in range(len(a[2:]), len(a[1:]) + 40):
        t += i
    return t


data = list(range(200))
for k in range(300):
    total(data, None)
    pairs(data, data)
print(total(data, None), total(data, (1, 2, 3)), total(tuple(data), [1]), total(data, iter([4, 5])))
print(pairs(data, data), pairs(tuple(data), data), pairs(data, bytes(data)))
