# Complex numbers in hot loops: Mandelbrot, a discrete Fourier transform, Newton's method, floats that become complex.
def mandelbrot(c, limit):
    z = 0
    for n in range(limit):
        if abs(z) > 2:
            return n
        z = z * z + c
    return limit

for y in range(-8, 9, 2):
    print(''.join(' .:-=+*#%@'[mandelbrot(complex(x / 20, y / 8), 45) // 5] for x in range(-42, 14)))

def powers(n):
    w = (-1) ** (2 / n)
    return [round(abs(sum(w ** (i * j) for i in range(n))), 6) for j in range(n)]
print(powers(8))

def newton(z):
    for _ in range(200):
        z = z - (z ** 3 - 1) / (3 * z ** 2)
    return z
print(newton(1j), newton(-1 + 0.1j), newton(2.0))

def roots(values):
    out = []
    for x in values:
        out.append(x ** 0.5)
    return out
print(roots([4.0] * 100 + [-4.0, 9.0])[-3:])
