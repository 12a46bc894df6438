# The element kind changes during one iteration over the list.
def run(xs):
    out = 0
    for i, x in enumerate(xs):
        out = out + x
        if i == 700: xs[800] = 'a' if isinstance(xs, list) and kind == 's' else 0.5
    return out
kind = 'f'
xs = [1] * 1000
print(run(xs), xs[800])
kind = 's'
try:
    run([2] * 1000)
except TypeError as e:
    print(e)
def collect(n):
    xs = []
    t = 0
    for i in range(n):
        xs.append(i if i < n - 3 else float(i))
        t += xs[-1]
    return t, xs[-4:]
print(collect(2000))
def bubble(xs):
    n = len(xs)
    for i in range(n):
        for j in range(n - 1 - i):
            if xs[j] > xs[j + 1]: xs[j], xs[j + 1] = xs[j + 1], xs[j]
    return xs
print(bubble([(i * 37) % 41 for i in range(41)])[:10])
print(bubble([3, 1.5, 2, 2 ** 60, -0.5, True, False]))
print(bubble(list('deopt')))
try:
    bubble([3, 'a', 1])
except TypeError as e:
    print(e)
grid = [[0] * 30 for _ in range(30)]
for k in range(3):
    for y in range(30):
        for x in range(30):
            grid[y][x] += x * y if k < 2 else 0.5 if x == y else 0
print(grid[3][3], grid[3][4], sum(map(sum, grid)))
