# Ints that grow past what a host number holds, in functions that call each other: every place meets it, one after the other.


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Ratio:
    def __init__(self, num, den=1):
        if den < 0:
            num, den = -num, -den
        g = gcd(abs(num), den)
        if g > 1:
            num //= g
            den //= g
        self.num = num
        self.den = den

    def __add__(self, other):
        return Ratio(self.num * other.den + other.num * self.den, self.den * other.den)

    def __mul__(self, other):
        return Ratio(self.num * other.num, self.den * other.den)

    def __lt__(self, other):
        return self.num * other.den < other.num * self.den


def harmonic(n):
    total = Ratio(0)
    best = Ratio(0)
    for i in range(1, n):
        total = total + Ratio(1, i) * Ratio(-1 if i % 3 == 0 else 1, -1 if i % 5 == 0 else 1)
        if best < total:
            best = total
    return total, best


for n in (5, 10, 20, 30, 40, 45, 50, 60, 70, 80, 20, 90, 10, 100, 30):
    for _ in range(4):
        total, best = harmonic(n)
    print(n, total.num, total.den, best.num, best.den)
