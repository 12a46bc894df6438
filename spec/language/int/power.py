# Powers of ints: exact for exponents of zero and above, float for negative ones, three arguments are modular.
print(2 ** 10, (-2) ** 3, -2 ** 2, 2 ** 0, 0 ** 0, 0 ** 5, 1 ** 1000000, (-1) ** 999999, (-1) ** 1000000)
print(2 ** 31, 2 ** 32, 2 ** 52, 2 ** 53, 2 ** 54, 2 ** 62, 2 ** 63, 2 ** 64)
print(3 ** 33, 3 ** 34, 7 ** 18, 7 ** 19, 10 ** 15, 10 ** 16, 10 ** 22, 10 ** 23)
print((-3) ** 33, (-3) ** 34, 2 ** 100, 2 ** 3 ** 2, (2 ** 3) ** 2)
print(2 ** -1, 2 ** -2, (-2) ** -1, 10 ** -5, 10 ** -20, 3 ** -3, 1 ** -1, (-1) ** -3)
print(2 ** True, True ** 2, type(True ** True).__name__, False ** 0)
print(pow(2, 10), pow(2, -1), pow(3, 4, 5), pow(-3, 3, 5), pow(3, 3, -5), pow(-3, 3, -5), pow(2, 0, 1), pow(0, 0, 7))
print(pow(3, 1000, 10**9 + 7), pow(123456789, 987654321, 998244353), pow(2, 2**70, 97))
print(pow(3, -1, 7), pow(10, -3, 97), pow(-5, -1, 13), pow(base=2, exp=5), pow(2, 5, mod=7))
for args in [(2, 3, 0), (2, -1, 4), (0, -1), (2.0, 3, 5), (2, 'a'), ('a', 2), (0, -1, 5), (2, 3, 5.0)]:
    try:
        print(pow(*args))
    except Exception as e:
        print(type(e).__name__, e)
