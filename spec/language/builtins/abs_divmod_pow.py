# abs, divmod, pow and round on numbers and on objects with the dunders.
print(abs(-5), abs(5.5), abs(-0.0), abs(True), abs(-2**70), abs(-2**53), abs(float('-inf')), divmod(17, 5), divmod(-17, 5), divmod(17, -5), divmod(17.5, 5), divmod(-1, 10**20), divmod(10**20, 7), divmod(True, 2), pow(2, 3), pow(2, -1), pow(2.0, 3), pow(2, 3, 5), pow(5, 0, 1), round(2.5), round(3.5), round(-2.567, 2), round(1234, -2))
class N:
    def __abs__(self): return 'abs'
    def __divmod__(self, o): return 'divmod', o
    def __rdivmod__(self, o): return 'rdivmod', o
    def __pow__(self, o, m=None): return 'pow', o, m
    def __rpow__(self, o, m=None): return 'rpow', o, m
    def __round__(self, n=None): return 'round', n
    def __index__(self): return 2
    def __floor__(self): return 'floor'
    def __trunc__(self): return 7
    def __complex__(self): return 0
n = N()
print(abs(n), divmod(n, 1), divmod(1, n), pow(n, 2), pow(2, n), pow(n, 2, 3), n ** 4, 4 ** n, round(n), round(n, 1), round(n, None), round(2.567, n), round(12345, N()), pow(3, n) == ('rpow', 3, None))
for f in (lambda: abs('a'), lambda: abs(), lambda: abs(1, 2), lambda: divmod(1), lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: divmod('a', 1), lambda: divmod(1, None), lambda: pow(1), lambda: pow(1, 2, 3, 4), lambda: pow('a', 1), lambda: pow(1, 2, 0), lambda: pow(2, 3, 1.5), lambda: pow(0, -1), lambda: pow(4, -1, 8), lambda: round('x'), lambda: round(1.5, 'x'), lambda: round(), lambda: abs([]), lambda: divmod(2.5, 'a'), lambda: pow(exp=2), lambda: divmod(x=1, y=2), lambda: abs(object()), lambda: round(object()), lambda: pow(None, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for a in range(-7, 8, 7):
    for b in (-3, 3, 2.5):
        q, r = divmod(a, b)
        print(a, b, q, r, q * b + r == a, end='; ')
print()
