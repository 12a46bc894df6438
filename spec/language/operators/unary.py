# Unary operators on every number type and their dunders.
for x in (0, 5, -5, 2**31, -(2**31), 2**53, -(2**63), 10**20, True, False):
    print(x, -x, +x, ~int(x), not x, abs(x), type(-x).__name__, type(+x).__name__)
for x in (0.0, -0.0, 1.5, -1.5, float('inf'), float('nan'), 1e-320):
    print(x, -x, +x, not x, abs(x))

class N:
    def __neg__(self):
        return 'neg'
    def __pos__(self):
        return 'pos'
    def __invert__(self):
        return 'inv'
    def __abs__(self):
        return 'abs'
    def __bool__(self):
        return False

n = N()
print(-n, +n, ~n, abs(n), not n, not not n, - -3, -(-3), ~~7, -~7, ~-7, not -1, -(not 0), +True, -True, -False, +(not 1))
print(-2 ** 2, (-2) ** 2, 2 ** -1, -2 ** -1, -1 // 2, -(1 // 2), -5 % 3, -(5 % 3), ~5 + 1, ~(5 + 1), -3 .real, not 1 + 1, not (1) + 1, -9223372036854775808, -0x10, -0b1, -1e3, -.5, - 5, -\
7)
for f in (lambda: -'a', lambda: +'a', lambda: ~1.5, lambda: ~'a', lambda: -[], lambda: +None, lambda: abs(None), lambda: -{}, lambda: ~object(), lambda: -len, lambda: +N, lambda: abs(), lambda: abs(1, 2)):
    try:
        print(f())
    except TypeError as e:
        print(e)
i = 5
i = -i
i = -i - -i
print(i, - 0, -0.0, -(0), 0 * -1, -0 == 0, str(-0), str(-0.0), 1 - 1, -1 + 1, -(5 - 5), [-x for x in (0, 0.0)])
