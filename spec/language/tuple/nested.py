# Tuples as records and keys: nested unpacking, dict keys, sets, sorting by several fields.
points = [(3, 'c', (1, 2)), (1, 'a', (5, 6)), (2, 'b', (3, 4))]
for n, s, (x, y) in sorted(points):
    print(n, s, x * y, end='; ')
print()
print(sorted(points, key=lambda p: p[2][1] - p[0]), max(points, key=lambda p: p[2]), [p[1] for p in points], list(zip(*points)))
grid = {}
for x in range(3):
    for y in range(3):
        grid[x, y] = x * 3 + y
print(grid[1, 2], grid[(2, 0)], (0, 3) in grid, len(grid), [k for k in grid if sum(k) == 2], sorted(grid, key=lambda k: (-k[1], k[0]))[:3], grid.get((9, 9)))
seen = {(0, 0), (0, 1), (0, 0), (0.0, 1), (False, True)}
print(len(seen), (0, 1) in seen, (0, True) in seen, hash((0, 0)) == hash((0.0, False)), sorted(seen))
a = ((1, 2), (3, (4, 5)))
(b, c), (d, (e, f)) = a
print(b, c, d, e, f, a[1][1][0], a == ((1, 2), (3, (4, 5))), a < ((1, 2), (3, (4, 6))), repr(a), len(a))
counts = {}
for pair in zip('abab', 'xyxx'):
    counts[pair] = counts.get(pair, 0) + 1
print(counts, (1, (2, [3])) == (1, (2, [3])))
try:
    hash((1, (2, [3])))
except TypeError as error:
    print(error)
def swap(pair):
    return pair[1], pair[0]
def stats(*xs):
    return min(xs), max(xs), sum(xs) / len(xs)
print(swap(swap((1, 2))), stats(3, 1, 2), stats(*range(10))[2], (lambda *a: a)(*(1, 2)), divmod(17, 5)[1])
neighbours = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if (dx, dy) != (0, 0)]
print(neighbours, len(neighbours))
