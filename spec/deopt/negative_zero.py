# Zeros with a sign from multiplication, division, modulo, rounding and negation.
def mul(a, b): return a * b
def div(a, b): return a / b
def mod(a, b): return a % b
def neg(a): return -a
def sub(a, b): return a - b
for i in range(1, 2000): mul(i, 2), div(i, 2), mod(i, 7), neg(i), sub(i, i)
print(mul(0, -1), mul(-1, 0), neg(0), sub(0, 0), mod(0, -5), mod(-5, 5), div(0, -5), div(-0.0, 5))
print(mul(0.0, -1), mul(-1, 0.0), neg(0.0), sub(0.0, 0.0), sub(-0.0, 0.0), sub(-0.0, 0), mod(0.0, -5), mod(-5.0, 5), mod(-0.0, 3), mod(5.0, -5.0))
print(0 * -1.0, -0.0 + 0, -0.0 + -0.0, 0.0 - 0, round(-0.4), round(-0.4, 0), int(-0.5), abs(-0.0), float(0) * -3, -0.0 // 1, 0.0 // -1, -0.0 ** 1)
t = 0
for i in range(3000):
    t = t * -1
print(t, repr(t))
t = 0.0
signs = []
for i in range(3000):
    t = t * -1
    if i > 2996: signs.append(str(t))
print(signs)
xs = [0, 0.0, -0.0]
print(xs, [-x for x in xs], [x * -1 for x in xs], sum(xs), sum([-0.0]), sum([-0.0], -0.0), max(0.0, -0.0), max(-0.0, 0.0), min(0, -0.0))
print(0.0 == -0.0, {0.0: 'a'}[-0.0], hash(-0.0), [0.0].index(-0.0), str(-0.0), f'{-0.0:.1f} {-0.0:+} {-0.0:g} {-0.0:z.1f}', '%g' % -0.0, bool(-0.0))
def acc(n, start):
    for i in range(n): start -= start
    return start
print(acc(2000, 5), acc(2000, 5.0), acc(1, -0.0), -acc(2000, 0.5), 0 - acc(10, 0.0))
