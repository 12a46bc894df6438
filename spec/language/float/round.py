# round(): to even on exact ties of the decimal value, with and without digits.
for x in [0.5, 1.5, 2.5, 3.5, -0.5, -1.5, -2.5, 0.49999999999999994, 4.5, 1e16, 2.5000001, 1e300, -0.2]:
    print(x, round(x), end=' | ')
print()
for x, n in [(2.675, 2), (1.005, 2), (0.5, 0), (1.5, 0), (2.5, 0), (-2.5, 0), (0.125, 2), (0.375, 2), (1.25, 1), (1.35, 1), (1234.5678, -2), (1250.0, -2), (1350.0, -2), (5.0, -1), (15.0, -1), (25.0, -1), (0.1, 20), (1e-10, 10), (5e-324, 300), (1e308, -308), (1e22, 2), (123.456, 400), (123.456, -400), (-0.001, 2), (2.345, 2), (1.115, 2), (5.015, 2)]:
    print(x, n, round(x, n))
print(type(round(2.5)).__name__, type(round(2.5, 0)).__name__, type(round(2.5, None)).__name__, round(2.5, None))
for n, d in [(15, -1), (25, -1), (35, -1), (-15, -1), (-25, -1), (149, -2), (150, -2), (250, -2), (5, 3), (10**20 + 5, -1), (10**20 + 15, -1), (12345, -10), (1, -1), (7, 0), (True, 0)]:
    print(n, d, round(n, d), type(round(n, d)).__name__)
for f in (lambda: round(float('nan')), lambda: round(float('inf')), lambda: round('a'), lambda: round(2.5, 'a'), lambda: round(2.5, 1.0), lambda: round(), lambda: round(1.79e308, -308), lambda: round(1, 2, 3), lambda: round(float('nan'), 2), lambda: round(float('inf'), 2), lambda: round(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(round(number=2.567, ndigits=1), round(1.5) + round(2.5), round(1e15 + 0.5), round(-1e15 - 0.5), round(4503599627370497.5))
