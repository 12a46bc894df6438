# Determinants of matrices of a fraction class with operators. Unit: one run.
# n: 11
# check: 1 -> '64 3703'


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Fraction:
    __slots__ = ('num', 'den')

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
        if isinstance(other, int):
            other = Fraction(other)
        return Fraction(self.num * other.den + other.num * self.den, self.den * other.den)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, int):
            other = Fraction(other)
        return Fraction(self.num * other.den - other.num * self.den, self.den * other.den)

    def __mul__(self, other):
        if isinstance(other, int):
            other = Fraction(other)
        return Fraction(self.num * other.num, self.den * other.den)

    __rmul__ = __mul__

    def __truediv__(self, other):
        return Fraction(self.num * other.den, self.den * other.num)

    def __neg__(self):
        return Fraction(-self.num, self.den)

    def __abs__(self):
        return Fraction(abs(self.num), self.den)

    def __eq__(self, other):
        if isinstance(other, int):
            return self.den == 1 and self.num == other
        return self.num == other.num and self.den == other.den

    def __lt__(self, other):
        return self.num * other.den < other.num * self.den

    def __bool__(self):
        return self.num != 0

    def __repr__(self):
        return f'{self.num}/{self.den}' if self.den != 1 else str(self.num)

    def __hash__(self):
        return hash((self.num, self.den))


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    @classmethod
    def make(cls, n, seed):
        rows = []
        for i in range(n):
            row = []
            for j in range(n):
                seed = (seed * 16807) % 2147483647
                row.append(Fraction(seed % 19 - 9, 1 + seed // 19 % 4))
            rows.append(row)
        return cls(rows)

    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]

    def __matmul__(self, other):
        cols = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, col)) for col in cols] for row in self.rows])

    def det(self):
        a = [row[:] for row in self.rows]
        n = len(a)
        det = Fraction(1)
        for k in range(n):
            p = max(range(k, n), key=lambda i: abs(a[i][k]))
            if a[p][k] == 0:
                return Fraction(0)
            if p != k:
                a[p], a[k] = a[k], a[p]
                det = -det
            det = det * a[k][k]
            for i in range(k + 1, n):
                f = a[i][k] / a[k][k]
                if f:
                    a[i] = [x - f * y for x, y in zip(a[i], a[k])]
        return det

    def trace(self):
        return sum(self[i, i] for i in range(len(self.rows)))


def once(n):
    out = []
    for seed in range(1, n + 1):
        m = Matrix.make(5, seed)
        m2 = Matrix.make(5, seed + 100)
        d1, d2 = m.det(), m2.det()
        d3 = (m @ m2).det()
        out.append((d1 * d2 == d3, m.trace()))
    return out[-3:], d1, len({d for _, d in out})


def run(n):
    result = None
    for _ in range(n):
        result = once(18)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
