# A callee that returned ints for a long time returns something else.
def source(i):
    if i < 1500:
        return i
    if i < 1600:
        return i / 2
    if i < 1700:
        return 2**53 + i
    if i < 1800:
        return i % 2 == 0
    return i
def total(n):
    t = 0
    for i in range(n):
        t = t + source(i)
    return t
print(total(100), total(1500), total(1550), total(1700), total(1800), total(2000))
def maybe(i):
    return i if i != 1999 else None
def until_none():
    t = 0
    for i in range(5000):
        v = maybe(i)
        if v is None:
            break
        t += v
    return t, i
print(until_none())
def sometimes_str(i):
    return i if i % 700 else str(i)
def collect(n):
    out = []
    for i in range(n):
        v = sometimes_str(i)
        try:
            out.append(v * 2 + 1)
        except TypeError as e:
            out.append(v)
    return [x for x in out if isinstance(x, str)], sum(x for x in out if isinstance(x, int))
print(collect(2500))
def pair(i):
    return (i, i + 1) if i < 1000 else [i, i + 1.5]
def sums(n):
    s = 0
    for i in range(n):
        a, b = pair(i)
        s += a * b
    return s
print(sums(1000), sums(1003))
def nothing(i):
    if i < 2000:
        return i
def add_all(n):
    t = 0
    for i in range(n):
        t += nothing(i)
    return t
print(add_all(2000))
try:
    add_all(2001)
except TypeError as e:
    print(e)
