# Arithmetic of complex numbers with each other and with ints, floats and bools.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

a, b = 3 + 4j, 1 - 2j
for x in (a, 2, 0.5, True):
    for y in (b, -3, 1.25, False):
        if isinstance(x, complex) or isinstance(y, complex):
            t(lambda: x + y); t(lambda: x - y); t(lambda: x * y); t(lambda: x / y)
print(+a, -a, abs(a), bool(0j), bool(1e-300j), bool(-0.0 + 0j), a.conjugate(), a * a.conjugate())
print(sum([1j, 2, 3.5]), sum([1j] * 10), sum([1, 2], 0j))
a += 1; a *= 2j; a -= 1.5; a /= b; a **= 2
print(a)
