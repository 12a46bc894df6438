# Literals: imaginary numbers in every notation, and constants made of them.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

print(1j, 1J, 0j, 1.5j, .5j, 1e3j, 1_000j, 0x10 + 1j, 00j, 12345678901234567890j)
print(1 + 2j, 1 - 2j, -1 + 2j, -(1 + 2j), -1j, -0j, +1j, 0j - 0, 1.5 + 2j)
print([(1 + 1j) for _ in range(3)], {1j: 'a'}[1j], (1j,), type(3j))
