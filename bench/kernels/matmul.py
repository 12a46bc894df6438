# A product of two 100 by 100 matrices as lists of lists of float. Unit: one multiply-add.
# n: 4
# ops: 1000000
# check: 1 -> 2506.61328125


def make_matrix(size, seed):
    return [[(i * size + j + seed) % 17 / 16.0 for j in range(size)] for i in range(size)]


def matmul(a, b):
    size = len(a)
    inner = len(b)
    width = len(b[0])
    result = []
    for i in range(size):
        row = a[i]
        out = []
        for j in range(width):
            total = 0.0
            for k in range(inner):
                total += row[k] * b[k][j]
            out.append(total)
        result.append(out)
    return result


def run(n):
    a = make_matrix(100, 3)
    b = make_matrix(100, 5)
    trace = 0.0
    for _ in range(n):
        c = matmul(a, b)
        for i in range(100):
            trace += c[i][i]
    return trace
