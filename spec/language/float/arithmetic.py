# Float arithmetic, signed zero, inf and nan.
inf = float('inf')
nan = float('nan')
print(1.5 + 2, 2 - 0.5, 3 * 0.5, 1 / 4.0, 7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, 2.5 ** 2)
print(0.0 + -0.0, -0.0 + -0.0, 0.0 - 0.0, -0.0 - 0.0, 0.0 * -1, -0.0 * -1, 0 * -1.0, -0.0 / 5, 0.0 / -5, 0.0 == -0.0)
print(inf + 1, inf - inf, inf * 0, inf * -1, 1 / inf, -1 / inf, inf / inf, inf // 1, inf % 2, 5 % inf, -5 % inf, 5 // inf, -5 // inf)
print(nan + 1, nan * 0, nan ** 0, 1 ** nan, nan ** 1, inf ** 0, inf ** -1, (-inf) ** 3, (-inf) ** 2, 0.0 ** inf, 2.0 ** -inf)
print(1e308 + 1e308, 1e308 * 10, -1e308 * 10, 1e-320 / 1e10, 1e-200 * 1e-200, -1e-200 * 1e-200)
print(0.1 + 0.2 == 0.3, 0.1 + 0.2 - 0.3, 1e16 + 1 - 1e16, 1.0 + 2**-53, 1.0 + 2**-52)
print(-0.0, +0.0, -(0.0), abs(-0.0), 0.0 if -0.0 else 1.0, str(-0.0), -0.0 < 0.0)
for f in (lambda: 1.0 / 0, lambda: 1 / 0.0, lambda: 1.0 // 0.0, lambda: 1.0 % 0.0, lambda: 1 // -0.0, lambda: divmod(1.0, 0), lambda: 0.0 ** -1, lambda: 0.0 ** -0.5, lambda: 10.0 ** 400, lambda: (-10.0) ** 401, lambda: 1.0 + 10**400, lambda: 10**400 * 0.5, lambda: nan // 0, lambda: inf / 0):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(1.0 + True, 2.5 * False, True / 4.0, 1.5 - True)
