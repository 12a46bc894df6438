# Shifts by more than a machine's, division and modulo of all signs, and their errors from within loops.
def left(x, n):
    t = 0
    for i in range(n): t ^= x << (i % 70)
    return t
def right(x, n):
    t = 0
    for i in range(n): t = t * 3 % 1000003 + (x >> (i % 150))
    return t
def cut(x, n):
    t = 0
    for i in range(n): t = (t + (x << (i % 100))) & (2 ** 64 - 1)
    return t
for x in 1, -1, 5, -7, 2 ** 40, -(2 ** 40), 2 ** 62, -(2 ** 63), 2 ** 63, 2 ** 64 - 1, 0:
    print(x, left(x, 300), right(x, 300), cut(x, 300))

def divide(a, b, n):
    q = r = 0
    for i in range(n):
        q += (a + i) // b
        r += (a - i) % b
    return q, r
def by_constants(a, n):
    t = 0
    for i in range(n):
        v = a - i * 7
        t += v // 7 + v % 7 + v // -7 + v % -7 + v // 8 + v % 8 + v // 1 + v % 1 + v // -1 + v % -1
        t ^= v // 1000003 + v % 1000003 + v // 2 ** 40 + v % 2 ** 40
    return t
for a in 0, 1, 1000, -1000, 2 ** 52, -(2 ** 52), 2 ** 62, -(2 ** 62), -(2 ** 63) + 5000, 2 ** 63 - 200, 2 ** 64 - 300:
    print(a, by_constants(a, 300), [divide(a, b, 200) for b in (1, -1, 3, -3, 10, 2 ** 31, -(2 ** 33), 2 ** 62)])
print([divide(-(2 ** 63), b, 100) for b in (-1, 1, 2, -2)])

def line(f, *args):
    try: return f(*args)
    except Exception as e:
        tb = e.__traceback__.tb_next
        return f'{type(e).__name__}: {e} in line {tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno}'
def falling(n, d):
    t = 0
    for i in range(n):
        t += 100000 // (d - i)
    return t
def remainders(n, d):
    t = i = 0
    while i < n:
        i += 1
        t += i % (d - i)
    return t
def quotients(n, d):
    t = 0.0
    for i in range(n):
        t += 1 / (d - i)
    return t
def shifts(n, d):
    t = 0
    for i in range(n):
        t = (t + (1 << (d - i))) % 1000003
        t += 5 >> (d - i)
    return t
def low(n, d):
    t = 0
    for i in range(n):
        t = (t * 3 + (i << (d - i))) & 0xFFFFFFFF
    return t
def nested(n, d):
    t = 0
    for i in range(n):
        for j in range(n):
            if j > i:
                t += j // (d - i - j)
    return t
for f in falling, remainders, quotients, shifts, low, nested:
    for n, d in (100, 1000), (100, 70), (50, 49), (80, 80): print(f.__name__, n, d, line(f, n, d))

# True division of ints rounds once.
def ratio(n):
    t = 0.0
    for i in range(1, n): t += (2 ** 53 + i * 12345678901) / (i + 2 ** 40)
    return t
print(ratio(500), sum(i / 7 for i in range(300)))
def big_ratio(n, a, b):
    t = 0.0
    for i in range(n): t += (a + i) / (b - i)
    return t
print(big_ratio(300, 2 ** 62 + 1, 2 ** 61 + 3), big_ratio(300, 2 ** 53 - 150, 3 ** 20), big_ratio(300, -(2 ** 60), 7 ** 10))
