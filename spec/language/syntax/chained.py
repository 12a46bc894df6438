# Chained comparisons, assignments and conditionals.
def v(x):
    print('v', x, end=' ')
    return x
print(v(1) < v(2) < v(3), v(3) < v(1) < v(2), 1 < 2 > 1 != 3 == 3.0, 1 in [1] in [[1]], 'a' < 'b' < 'c')
a = b = c = []
a.append(1)
print(b, c is a)
i, l = 0, [0, 0]
i, l[i] = 1, 5
print(i, l)
l[0], l[1] = l[1], l[0]
print(l)
x = [1, 2, 3]
j = 0
x[j], j = 9, 2
print(x, j)
print(1 if 0 else 2 if 0 else 3, not 1 == 2, not (1 and 0) or 5, 1 or 1 / 0, 0 and 1 / 0, [] or {} or None, 1 and 'x')
d = {}
d['a'] = d['b'] = d
print(len(d), -2 ** 2, 2 ** -1, 2 ** 3 ** 2, (-7) // 2, -7 % 3, 7 // -2, 1 - 1 - 1, ~5, not not 5, 5 & 3 | 4 ^ 1, 1 << 2 + 1)
x = 5
x += x * 2; x -= 1; x *= 2; x //= 3; x **= 2; x %= 50; x <<= 2; x >>= 1; x |= 1; x &= 0xff; x ^= 3
print(x)
t = (1, [2])
try:
    t[1] += [3]
except TypeError as e:
    print(e, t)
