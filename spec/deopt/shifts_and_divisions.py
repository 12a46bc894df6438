# Shifts, // and % with operands of every sign and size in hot loops.
def fd(a, b): return a // b, a % b
def sh(a, n): return a << n, a >> n
t = 0
for i in range(-1500, 1500):
    q, r = fd(i, 7)
    t += q * 7 + r - i
print(t, fd(7, -2), fd(-7, 2), fd(-7, -2), fd(0, -3), fd(-1, 10 ** 20), fd(1, -10 ** 20), fd(2 ** 53 + 1, 2), fd(-(2 ** 63), -1), fd(True, 2))
print(fd(7.5, 2), fd(-7.5, 2), fd(7.5, -2), fd(1e300, 1e-5)[1] >= 0, fd(5, 0.3), fd(-0.0, 2), fd(2 ** 70, 3.0), fd(1, float('inf')), fd(-1, float('inf')))
for z in (0, 0.0, False, -0.0):
    for f in (lambda: 5 // z, lambda: 5 % z, lambda: 5 / z, lambda: 5.5 // z, lambda: 5.5 % z, lambda: 2 ** 70 // z, lambda: divmod(5, z)):
        try:
            f()
        except ZeroDivisionError as e:
            if z is False or z == 0 and isinstance(z, float): errors = str(e)
            else: print(e)
print(errors)
s = 0
for i in range(2000):
    a, b = sh(i, i % 40)
    s += a - b
print(s)
for i in range(2000): x = 1 << (i % 31)
print([1 << k for k in (30, 31, 32, 52, 53, 54, 62, 63, 64, 100)])
print([-1 << k for k in (31, 32, 53, 63, 64)], [(-5) >> k for k in (0, 1, 2, 3, 31, 32, 64, 100)], [2 ** 64 >> k for k in (1, 32, 63, 64, 65)], 5 >> 1000, -5 >> 1000)
print(sh(0, 0), sh(-3, 1), sh(True, 3), 0 << 10 ** 6, sh(2 ** 31, 1), sh(-(2 ** 31), 33))
def neg_shift(i): return 1 << 5 - i
r = 0
try:
    for i in range(2000): r += neg_shift(i)
except ValueError as e:
    print(e, i, r)
def masks(x): return x & 0xFF, x | 1, x ^ 0xFFFF, ~x, x & -x
for i in range(2000): masks(i)
print(masks(-1), masks(2 ** 32), masks(2 ** 53 + 3), masks(-(2 ** 40)), masks(0x80000000), masks(-0x80000001))
h = 5381
for c in 'the quick brown fox' * 100: h = (h << 5) + h + ord(c) & 0xFFFFFFFF
print(h)
h = 5381
for c in 'the quick brown fox': h = (h << 5) + h + ord(c)
print(h, h.bit_length())
def divs(n):
    bad = 0
    for i in range(-n, n):
        try:
            1000 // i
        except ZeroDivisionError: bad += 1
    return bad
print(divs(1000), 7 // 2 * 2 + 7 % 2, -7 // 2 * 2 + -7 % 2, divmod(-7, 3), divmod(7, -3), divmod(-2 ** 65, 10), 10 ** 18 // 3, 10 ** 18 % 7, -10 ** 18 % 7)
print([(a % b, a // b) for a in (-3, 3) for b in (-2, 2, 5, -5)], [round(a % b, 3) for a in (-3.5, 3.5) for b in (-2, 2)])
