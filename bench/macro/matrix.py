# A matrix class with operators: products, powers, transposes and a determinant by elimination. Unit: one round.
# n: 25
# check: 1 -> 256.163549


class Matrix:
    def __init__(self, rows):
        self.rows = rows
        self.height = len(rows)
        self.width = len(rows[0])

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(left, right)] for left, right in zip(self.rows, other.rows)])

    def __mul__(self, other):
        if not isinstance(other, Matrix):
            return Matrix([[value * other for value in row] for row in self.rows])
        if self.width != other.height:
            raise ValueError(f"can't multiply {self.width} by {other.height}")
        columns = other.transpose().rows
        result = []
        for row in self.rows:
            out = []
            for column in columns:
                total = 0.0
                for k in range(self.width):
                    total += row[k] * column[k]
                out.append(total)
            result.append(out)
        return Matrix(result)

    def __pow__(self, exponent):
        result = identity(self.height)
        base = self
        while exponent > 0:
            if exponent % 2 == 1:
                result = result * base
            base = base * base
            exponent //= 2
        return result

    def __getitem__(self, place):
        row, column = place
        return self.rows[row][column]

    def transpose(self):
        return Matrix([list(column) for column in zip(*self.rows)])

    def trace(self):
        total = 0.0
        for i in range(self.height):
            total += self[i, i]
        return total

    def determinant(self):
        rows = [row[:] for row in self.rows]
        size = self.height
        result = 1.0
        for i in range(size):
            pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
            if rows[pivot][i] == 0.0:
                return 0.0
            if pivot != i:
                rows[i], rows[pivot] = rows[pivot], rows[i]
                result = -result
            result *= rows[i][i]
            for r in range(i + 1, size):
                factor = rows[r][i] / rows[i][i]
                for c in range(i, size):
                    rows[r][c] -= factor * rows[i][c]
        return result


def identity(size):
    return Matrix([[1.0 if i == j else 0.0 for j in range(size)] for i in range(size)])


def sample(size, seed):
    rows = []
    for _ in range(size):
        row = []
        for _ in range(size):
            seed = (seed * 16807) % 2147483647
            row.append(seed % 1000 / 4000.0)
        rows.append(row)
    return Matrix(rows)


def run(n):
    checksum = 0.0
    a = sample(12, 1)
    b = sample(12, 2)
    for _ in range(n):
        c = a * b + a.transpose() * 0.5
        checksum += (c**5).trace() + c.determinant()
    return round(checksum, 6)
