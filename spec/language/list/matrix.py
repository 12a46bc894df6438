# Lists of lists as matrices: transpose, multiply, determinant, rotate, game of life, spiral, Pascal.
m = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*m)], [r[::-1] for r in m], [sum(r) for r in m], [sum(c) for c in zip(*m)], [x for r in m for x in r], [list(r) for r in zip(*m[::-1])])
def mul(a, b):
    return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
print(mul(m, [[1, 0], [0, 1], [1, 1]]), mul([[0.5, 2]], [[4], [0.25]]), mul([[2**40]], [[2**40]]))
def det(m):
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** j * m[0][j] * det([row[:j] + row[j + 1:] for row in m[1:]]) for j in range(len(m)))
print(det([[2, 0], [0, 3]]), det([[1, 2, 3], [4, 5, 6], [7, 8, 10]]), det([[0.5, 1], [1, 4]]), det([[i * j + (i == j) for j in range(5)] for i in range(5)]))
def life(cells):
    h, w = len(cells), len(cells[0])
    def alive(r, c):
        return sum(cells[(r + dr) % h][(c + dc) % w] for dr in (-1, 0, 1) for dc in (-1, 0, 1) if dr or dc)
    return [[int(alive(r, c) == 3 or cells[r][c] and alive(r, c) == 2) for c in range(w)] for r in range(h)]
grid = [[0] * 6 for _ in range(6)]
for r, c in ((0, 1), (1, 2), (2, 0), (2, 1), (2, 2)):
    grid[r][c] = 1
for _ in range(4):
    grid = life(grid)
print('\n'.join(''.join('.#'[c] for c in row) for row in grid))
def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]
print(list(pascal(6)), sum(1 for row in pascal(16) for x in row if x % 2), max(max(r) for r in pascal(60)))
identity = [[int(i == j) for j in range(3)] for i in range(3)]
identity[0][2], identity[2][0] = identity[2][0] + 5, identity[0][2]
print(identity, [row[:] for row in identity] == identity, any(0 in row for row in identity), [row.count(0) for row in identity], max(identity), sorted(identity))
flood = [list('..#..'), list('.##..'), list('....#')]
stack, seen = [(0, 0)], set()
while stack:
    r, c = stack.pop()
    if 0 <= r < 3 and 0 <= c < 5 and flood[r][c] == '.':
        flood[r][c] = 'o'
        stack += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
print('\n'.join(map(''.join, flood)))
