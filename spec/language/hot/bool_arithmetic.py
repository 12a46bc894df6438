# Booleans mixed into int and float loops keep their meaning and print as bools when stored.
def count(n):
    t = 0
    for i in range(n):
        t += i % 3 == 0
    return t, type(t).__name__
print(count(3000))
def flags(n):
    out = []
    for i in range(n):
        out.append(i > 5)
    return out[4:8], sum(out), out.count(True), out.index(True)
print(flags(2000))
def toggles(n):
    f = False
    k = 0
    for i in range(n):
        f = not f
        k += f * 2 - True
    return f, k
print(toggles(1001), toggles(2000))
def choose(flag):
    return flag + 1, flag * 2.5, -flag, ~(flag + 0), flag & True, flag | 2, [10, 20][flag]
for i in range(1000):
    choose(i % 2)
print(choose(True), choose(False), choose(1), choose(0))
def last(n):
    x = 0
    for i in range(n):
        x = i == n - 1
    return x, x + x, str(x), f'{x:d}'
print(last(1000))
def carry(n):
    x = 5
    for i in range(n):
        if i == n - 1:
            x = True
        elif i == n - 2:
            x = 3
    return x, x is True, type(x)
print(carry(1500))
def compare(a, b):
    return a == b, a is b, hash(a) == hash(b), {a: 1} == {b: 1}
for i in range(1000):
    compare(i, i)
print(compare(True, 1)[::2], compare(0, False)[::2], compare(1.0, True)[::2])
def both(values):
    return [type(v + 0).__name__ for v in values], [type(v & 1).__name__ for v in values], [v and 'yes' for v in values]
print(both([True, 1, False, 0]))
def loop_until(flag):
    n = 0
    while flag:
        n += flag
        flag = n < 1500
    return n, flag
print(loop_until(True), loop_until(7), loop_until(0))
