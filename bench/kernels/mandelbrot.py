# The Mandelbrot set on 100 by 100 points, at most 100 iterations each. Unit: one point.
# n: 4
# ops: 10000
# check: 1 -> 3849


def mandelbrot(size, limit):
    inside = 0
    for row in range(size):
        ci = 2.0 * row / size - 1.0
        for column in range(size):
            cr = 2.0 * column / size - 1.5
            zr = 0.0
            zi = 0.0
            k = 0
            while k < limit:
                rr = zr * zr
                ii = zi * zi
                if rr + ii > 4.0:
                    break
                zi = 2.0 * zr * zi + ci
                zr = rr - ii + cr
                k += 1
            if k == limit:
                inside += 1
    return inside


def run(n):
    total = 0
    for _ in range(n):
        total += mandelbrot(100, 100)
    return total
