# A list of ints becomes a list of floats, big ints or anything while a hot loop reads or writes it.
def total(items):
    t = 0
    for v in items:
        t += v
    return t
ints = list(range(3000))
print(total(ints), total(ints))
ints[2999] = 0.5
print(total(ints))
ints[10] = 2**60
print(total(ints))
ints[5] = True
print(total(ints), ints[5])
def fill(n, at, value):
    out = [0] * n
    for i in range(n):
        out[i] = i * 2
        if i == at:
            out[i] = value
    return out
print(fill(2000, 1990, 'x')[1988:1993], fill(2000, 1990, 1.5)[1989:1992], fill(2000, 0, None)[:3], fill(2000, 1000, 2**70)[999:1002])
def write_while_reading(items):
    t = 0
    for i in range(len(items)):
        t += items[i]
        if i == 1500:
            items[1600] = 0.25
            items[1700] = 10**20
    return t
print(write_while_reading([1] * 2000))
floats = [i / 4 for i in range(2000)]
print(total(floats), sum(floats), max(floats))
floats[7] = 7
print(total(floats), floats[7], floats[6:9])
floats.append('end')
try:
    total(floats)
except TypeError as e:
    print(e)
def scale(items, k):
    for i in range(len(items)):
        items[i] *= k
    return items
print(scale(list(range(1500)), 3)[-1], scale(list(range(1500)), 2**45)[-1], scale([0.5] * 1500, 2)[-1], scale(['a'] * 1500, 2)[-1], scale([[0]] * 3, 2))
nested = [[i, i + 1] for i in range(500)]
def corner(m):
    t = 0
    for row in m:
        t += row[0] * row[1]
    return t
print(corner(nested))
nested[499] = (1.5, 2)
nested[498] = [2**53, 2**53]
print(corner(nested))
