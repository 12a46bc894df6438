# The type changes in the inner loop of two and three nested ones.
def grid(n, at):
    t = 0
    for a in range(n):
        row = 0
        for b in range(n):
            row += 1
            if (a, b) == at: row = row + 0.5
        t += row
    return t
print(grid(60, None), grid(60, (30, 30)), grid(60, (59, 59)), grid(60, (0, 0)))
def text(n, at):
    out = []
    for a in range(n):
        acc = 0
        for b in range(n):
            if a == at and b == n // 2: acc = str(acc)
            acc = acc + (1 if not isinstance(acc, str) else '1')
        out.append(acc)
    return out
print(text(50, 49)[-1], text(50, 10)[9:12], len(text(40, -1)))
def three(n):
    s = 0
    for i in range(n):
        for j in range(n):
            for k in range(n):
                s = s + i * j - k
                if s > 10 ** 5: s = s * 2 ** 40
                if s > 2 ** 90: s = 0
    return s
print(three(14))
def resets(n):
    total = 0
    x = 0
    for i in range(n):
        x = 0 if i % 2 else 0.0
        for j in range(10): x += j
        total = total + x
    return total, x
print(resets(200), resets(201))
def inner_while(n):
    c = 0
    for i in range(n):
        v = i
        while v != 1 and v:
            v = v // 2 if v % 2 == 0 else v * 3 + 1
            c += 1
            if i == n - 1 and c % 100 == 0: v = 1.0
    return c, v
print(inner_while(40), inner_while(41))
m = [[i * j for j in range(12)] for i in range(12)]
def matmul(a, b):
    n = len(a)
    out = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            t = 0
            for k in range(n): t += a[i][k] * b[k][j]
            out[i][j] = t
    return out
print(matmul(m, m)[3][:4])
m[5][5] = 0.5
print(matmul(m, m)[5][4:7])
m[2][3] = 2 ** 53
print(matmul(m, m)[2][2:5])
m[0][0] = 'x'
try:
    matmul(m, m)
except TypeError as e:
    print(e)
