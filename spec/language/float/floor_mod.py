# Floor division, modulo and divmod of floats: sign of the divisor, exact remainders, signed zeros.
pairs = [(7.0, 2.0), (-7.0, 2.0), (7.0, -2.0), (-7.0, -2.0), (0.0, 3.0), (-0.0, 3.0), (0.0, -3.0), (6.0, 3.0), (-6.0, 3.0), (6.0, -3.0), (1.0, 0.1), (0.3, 0.1), (-0.3, 0.1), (5.5, 0.5), (1e20, 3.0), (-1e20, 3.0), (1e-20, 1.0), (-1e-20, 1.0), (-5e-324, 1.0), (1e308, 1e-308 * 1e10), (3.7, 1e300), (-3.7, 1e300)]
for a, b in pairs:
    print(a, b, a // b, a % b, divmod(a, b))
print(7 // 2.0, 7 % 2.5, -7 % 2.5, divmod(7, 2.5), divmod(7.5, 2), 10 % 3.0, -1 % 3.0)
print(0.9 // 0.1, 0.9 % 0.1, 1.1 % 0.1, 4.2 % 0.7)
print(float('inf') // 2, float('nan') % 2, divmod(5.0, float('inf')), divmod(-5.0, float('inf')), divmod(float('inf'), 5.0))
print(2**53 % 3.0, (2**53 + 1) % 2.0, 10**22 % 7.0, -(10**22) // 7.0)
