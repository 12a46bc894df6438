# A matrix class with operators, exact fractions, determinants, inverses and error messages.
import math


class Fraction:
    __slots__ = ('n', 'd')

    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f'Fraction({n}, 0)')
        if d < 0:
            n, d = -n, -d
        g = math.gcd(n, d)
        self.n, self.d = n // g, d // g

    def _other(self, x):
        if isinstance(x, Fraction):
            return x
        if isinstance(x, int):
            return Fraction(x)
        return None

    def __add__(self, x):
        o = self._other(x)
        return NotImplemented if o is None else Fraction(self.n * o.d + o.n * self.d, self.d * o.d)

    __radd__ = __add__

    def __mul__(self, x):
        o = self._other(x)
        return NotImplemented if o is None else Fraction(self.n * o.n, self.d * o.d)

    __rmul__ = __mul__

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __sub__(self, x):
        return self + -x

    def __rsub__(self, x):
        return -self + x

    def __truediv__(self, x):
        o = self._other(x)
        return NotImplemented if o is None else Fraction(self.n * o.d, self.d * o.n)

    def __rtruediv__(self, x):
        return Fraction(x) / self

    def __eq__(self, x):
        o = self._other(x)
        return o is not None and (self.n, self.d) == (o.n, o.d)

    def __hash__(self):
        return hash(self.n) if self.d == 1 else hash((self.n, self.d))

    def __bool__(self):
        return self.n != 0

    def __abs__(self):
        return Fraction(abs(self.n), self.d)

    def __float__(self):
        return self.n / self.d

    def __str__(self):
        return str(self.n) if self.d == 1 else f'{self.n}/{self.d}'

    __repr__ = __str__


class ShapeError(ValueError):
    def __init__(self, operation, a, b):
        super().__init__(f'{operation}: {a.rows}x{a.columns} and {b.rows}x{b.columns}')


class Matrix:
    def __init__(self, rows):
        self.cells = [list(row) for row in rows]
        self.rows = len(self.cells)
        self.columns = len(self.cells[0]) if self.cells else 0
        for i, row in enumerate(self.cells):
            if len(row) != self.columns:
                raise ValueError(f'row {i} has {len(row)} cells, expected {self.columns}')

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @classmethod
    def build(cls, rows, columns, f):
        return cls([[f(i, j) for j in range(columns)] for i in range(rows)])

    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            if isinstance(i, slice) or isinstance(j, slice):
                rows = self.cells[i] if isinstance(i, slice) else [self.cells[i]]
                return Matrix([row[j] if isinstance(j, slice) else [row[j]] for row in rows])
            return self.cells[i][j]
        return self.cells[key]

    def __setitem__(self, key, value):
        i, j = key
        self.cells[i][j] = value

    def __iter__(self):
        for row in self.cells:
            yield from row

    def __len__(self):
        return self.rows * self.columns

    def __contains__(self, value):
        return any(value in row for row in self.cells)

    def _zip(self, name, other, f):
        if not isinstance(other, Matrix):
            return NotImplemented
        if (self.rows, self.columns) != (other.rows, other.columns):
            raise ShapeError(name, self, other)
        return Matrix([[f(a, b) for a, b in zip(r, s)] for r, s in zip(self.cells, other.cells)])

    def __add__(self, other):
        return self._zip('add', other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._zip('subtract', other, lambda a, b: a - b)

    def __neg__(self):
        return self * -1

    def __mul__(self, k):
        if isinstance(k, Matrix):
            return self._zip('multiply', k, lambda a, b: a * b)
        if isinstance(k, (int, float, Fraction)):
            return Matrix([[a * k for a in row] for row in self.cells])
        return NotImplemented

    __rmul__ = __mul__

    def __imul__(self, k):
        for row in self.cells:
            for j in range(len(row)):
                row[j] *= k
        return self

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.columns != other.rows:
            raise ShapeError('matmul', self, other)
        columns = list(zip(*other.cells))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.cells])

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        result, base = Matrix.identity(self.rows), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.cells == other.cells

    def __bool__(self):
        return any(self)

    def __round__(self, n=0):
        return Matrix([[round(float(a), n) for a in row] for row in self.cells])

    def __invert__(self):
        return Matrix(zip(*self.cells))

    def __repr__(self):
        return f'Matrix({self.cells})'

    def __str__(self):
        texts = [[str(a) for a in row] for row in self.cells]
        widths = [max(map(len, column)) for column in zip(*texts)]
        return '\n'.join('[' + ' '.join(t.rjust(w) for t, w in zip(row, widths)) + ']' for row in texts)

    def _eliminate(self, right):
        """Gauss-Jordan on a copy beside `right`; returns (determinant, right)."""
        if self.rows != self.columns:
            raise ShapeError('eliminate', self, right)
        n = self.rows
        a = [[Fraction(x) if isinstance(x, int) else x for x in row] + list(extra) for row, extra in zip(self.cells, right.cells)]
        determinant = Fraction(1)
        for k in range(n):
            pivot = next((i for i in range(k, n) if a[i][k]), None)
            if pivot is None:
                return Fraction(0), None
            if pivot != k:
                a[k], a[pivot] = a[pivot], a[k]
                determinant = -determinant
            determinant *= a[k][k]
            a[k] = [x / a[k][k] for x in a[k]]
            for i in range(n):
                if i != k and a[i][k]:
                    factor = a[i][k]
                    a[i] = [x - factor * y for x, y in zip(a[i], a[k])]
        return determinant, Matrix([row[n:] for row in a])

    @property
    def determinant(self):
        return self._eliminate(Matrix.identity(self.rows))[0]

    def inverse(self):
        _, result = self._eliminate(Matrix.identity(self.rows))
        if result is None:
            raise ZeroDivisionError('matrix is singular')
        return result

    def solve(self, *b):
        _, x = self._eliminate(Matrix([[v] for v in b]))
        if x is None:
            raise ZeroDivisionError('no single solution')
        return list(x)


def main():
    a = Matrix([[1, 2], [3, 4]])
    b = Matrix([[0, 1], [1, 0]])
    print(a + b, a - b, sep='\n')
    print(a @ b == b @ a, a @ Matrix.identity(2) == a, 2 * a, -a)
    print(a * b, ~a, a ** 5, sep='\n')
    print(a.determinant, repr(a.inverse()), a @ a.inverse() == Matrix.identity(2), a ** -2)
    h = Matrix.build(4, 4, lambda i, j: Fraction(1, i + j + 1))
    print(h, h.determinant, h.inverse(), sep='\n')
    print(h.inverse() @ h == Matrix.identity(4), round(h, 3))
    print(Matrix([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]]).solve(8, -11, -3))
    fib = Matrix([[1, 1], [1, 0]]) ** 90
    print(fib[0, 1], fib[0][1] == fib[1, 0], len(fib), 1 in a, 9 in a, bool(Matrix([[0]])))
    m = Matrix.build(4, 5, lambda i, j: i * 5 + j)
    print(m[1:3, ::2], m[:, 0], m[2, 1:4], m[-1, -1], sum(m), sep='\n')
    alias = m
    m *= 2
    m[0, 0] = -1
    print(alias is m, m[0], max(m), sorted(m)[:3])
    for f in (lambda: a + m, lambda: a @ m, lambda: Matrix([[1], [1, 2]]), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: a + 1,
              lambda: 'x' * a, lambda: a @ 3, lambda: Fraction(1, 0), lambda: Fraction(1) + 0.5, lambda: m.determinant, lambda: a[5, 5]):
        try:
            print(f())
        except (ValueError, ArithmeticError, TypeError, LookupError) as e:
            print(f'{type(e).__name__}: {e}')
    c, s = math.cos(0.5), math.sin(0.5)
    r = Matrix([[c, -s], [s, c]])
    turned = r ** 8 @ Matrix([[1.0], [0.0]])
    print(round(turned, 6), abs(turned[0, 0] - math.cos(4)) < 1e-12, math.isclose(turned[1, 0], math.sin(4)))
    print(1 - Fraction(1, 3), 2 / Fraction(3, 4), {Fraction(2, 4): 'half'}[Fraction(1, 2)], Fraction(4, 2) == 2, abs(Fraction(-1, 2)))


main()
