# Loops over numbers with every way through and out of them.
def nested(n):
    t = 0
    for i in range(n):
        for j in range(i, n, 3):
            for k in range(j, 0, -2):
                if k == 5: continue
                if k * j > 900: break
                t += i ^ j ^ k
            else:
                t += 1
            if t % 11 == 0: break
        else:
            t -= 2
        if t > 10 ** 7: break
    else:
        t = -t
    return t, i, j, k
print(nested(10), nested(40), nested(60))
def found(n, want):
    for i in range(2, n):
        for j in range(2, n):
            if i * j == want: return i, j
    return None
print(found(90, 7 * 83), found(90, 89 * 83), found(90, 10007), found(3, 4))
def is_prime(n):
    if n < 2: return False
    i = 2
    while i * i <= n:
        if n % i == 0: return False
        i += 1
    return True
print(sum(is_prime(i) for i in range(3000)), is_prime(2 ** 31 - 1), is_prime(999983 * 3))
def raising(n, at):
    t = 0
    for i in range(n):
        t += i
        if i == at: raise ValueError(f'{i} {t}')
    return t
for at in 3, 500, 10 ** 6:
    try: print(raising(1000, at))
    except ValueError as e: print('raised', e)
def whiles(n):
    a, b, steps = n, 0, 0
    while a != 1:
        a = a // 2 if a % 2 == 0 else 3 * a + 1
        steps += 1
        while b < a:
            b = b * 2 + 1
            if b > 10 ** 6: break
        else:
            b = b // 3
    else:
        steps += 1000
    return steps, b
print([whiles(n) for n in (1, 7, 27, 97, 871, 6171)])
def empty(n):
    for i in range(n): pass
    for j in range(0): x = j
    for j in range(5, 1): x = j
    try: return i, x
    except UnboundLocalError as e: return str(e)
print(empty(300), empty(0), empty(5))
def late(n):
    for i in range(n):
        if i > n // 2: last = i * 2
        if i == n - 1: return last
    return -1
for n in 0, 1, 300:
    try: print(late(n))
    except UnboundLocalError as e: print(e)
def truths(n):
    yes = no = 0
    flag = False
    for i in range(n):
        flag = not flag and i % 3 != 0 or i % 7 == 0
        both = flag and i % 2 == 0
        if both or (i > 10 and not flag): yes += 1
        no += not both
        x = i % 5 or 100
        y = i % 3 and 50
        yes += x - y if x > y else y
    return yes, no, flag, both, x, y
print(truths(1000), truths(1))
def chained(n):
    t = 0
    for i in range(n):
        if 10 < i <= 20 or 30 <= i < 35: t += i
        if i < t < 200: t += 1
    return t
print(chained(300))
def floats(n):
    t, u = 0.0, 1.5
    for i in range(n):
        t += i * 0.5 - u / 3.0
        u = -u if i % 3 else u * 1.01
        if t > 100 and u != u: break
    return t, u
print(floats(500))
def nan_and_zero(n):
    x, z, t = 1e308, -0.0, 0
    for i in range(n):
        x = x * 1.5
        y = x - x
        z = z * 1.0
        if y == y: t += 1
        if y != y: t += 1000
        if x > 2 ** 53: t += 3
    return x, y, z, t
print(nan_and_zero(200))
def ints_and_floats(n):
    t = 0
    for i in range(n):
        v = 9007199254740993 - i
        if v > 9007199254740992.0: t += 1
        if v == 9007199254740992.0: t += 100
    return t
print(ints_and_floats(100))
def ranges(n):
    t = 0
    for i in range(-n, n, 7):
        for j in range(i, -n - 1, -5): t += i * j
    for i in range(n, -n, -3): t ^= i
    return t, i, j
print(ranges(200), ranges(3))
def steps(n, step):
    t = 0
    for i in range(n, step * 300, step): t += i
    return t
print([steps(0, s) for s in (1, 2, -1, -3, 10 ** 15)])
def far(n):
    t = 0
    for i in range(2 ** 53 - 200, 2 ** 53 + n): t ^= i
    for i in range(2 ** 63 - 200, 2 ** 63 + n): t ^= i
    return t
print(far(200))
def kept(n):
    it = iter(range(n))
    t = 0
    for i in it:
        t += i
        if i == n // 2: break
    return t, next(it, None), sum(it)
print(kept(1000), kept(1))

swapped = 0
a, b = 0, 1
for i in range(90):
    a, b = b, a + b
    if i % 10 == 0: swapped ^= a
print(a, b, swapped)
for row in range(30):
    for column in range(30):
        if row * column % 13 == 5: swapped += 1
        if column > row: break
    else:
        swapped += 1000
print(swapped, row, column)
