# Dijkstra and A* on a grid with tuple keys, over a binary heap of our own.

MAZE = '''
S...#....2..........
.##.#.##.#.########.
.#....#..#....3...#.
.#.####.######.##.#.
.#.#..........#...#.
.#.#.##########.###.
.#...#..1.....#.#...
.#####.######.#.#.#.
.....#......#.#...#.
####.######.#.#####.
...#........#.....#.
.#.##########.###.#.
.#............#...#E
'''.strip().split('\n')


class Heap:
    """A binary heap of (priority, order, value); equal priorities leave in the order they came."""

    def __init__(self):
        self.items = []
        self.count = 0
        self.compares = 0

    def __len__(self):
        return len(self.items)

    def less(self, i, j):
        self.compares += 1
        return self.items[i][:2] < self.items[j][:2]

    def swap(self, i, j):
        self.items[i], self.items[j] = self.items[j], self.items[i]

    def push(self, priority, value):
        self.items.append((priority, self.count, value))
        self.count += 1
        i = len(self.items) - 1
        while i > 0:
            parent = (i - 1) // 2
            if not self.less(i, parent):
                break
            self.swap(i, parent)
            i = parent

    def pop(self):
        if not self.items:
            raise IndexError('pop from an empty heap')
        self.swap(0, -1)
        priority, _, value = self.items.pop()
        i, n = 0, len(self.items)
        while True:
            smallest = i
            for child in (2 * i + 1, 2 * i + 2):
                if child < n and self.less(child, smallest):
                    smallest = child
            if smallest == i:
                return priority, value
            self.swap(i, smallest)
            i = smallest


class Grid:
    def __init__(self, rows):
        self.cost = {}
        self.marks = {}
        for y, row in enumerate(rows):
            for x, ch in enumerate(row):
                if ch == '#':
                    continue
                self.cost[x, y] = int(ch) * 3 if ch.isdigit() else 1
                if ch.isalpha():
                    self.marks[ch] = (x, y)
        self.width = max(len(row) for row in rows)
        self.height = len(rows)

    def neighbours(self, point):
        x, y = point
        for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0)):
            near = (x + dx, y + dy)
            if near in self.cost:
                yield near

    def draw(self, path=(), reached=frozenset()):
        on_path = set(path)
        lines = []
        for y in range(self.height):
            line = ''
            for x in range(self.width):
                p = x, y
                if p not in self.cost:
                    line += '#'
                elif p in on_path:
                    line += '*'
                elif p in reached:
                    line += '-'
                else:
                    line += ' '
            lines.append(line)
        return '\n'.join(lines)


class NoPath(Exception):
    pass


def search(grid, start, goal, estimate=lambda a, b: 0):
    distance = {start: 0}
    previous = {}
    done = set()
    heap = Heap()
    heap.push(estimate(start, goal), start)
    while heap:
        _, point = heap.pop()
        if point in done:
            continue
        done.add(point)
        if point == goal:
            path = [point]
            while path[-1] != start:
                path.append(previous[path[-1]])
            return distance[goal], path[::-1], done, heap.compares
        for near in grid.neighbours(point):
            through = distance[point] + grid.cost[near]
            if near not in distance or through < distance[near]:
                distance[near] = through
                previous[near] = point
                heap.push(through + estimate(near, goal), near)
    raise NoPath(f'no path from {start} to {goal}; {len(done)} points reached')


def manhattan(a, b):
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def directions(path):
    names = {(0, -1): 'N', (1, 0): 'E', (0, 1): 'S', (-1, 0): 'W'}
    runs = []
    for (x, y), (u, v) in zip(path, path[1:]):
        step = names[u - x, v - y]
        if runs and runs[-1][0] == step:
            runs[-1][1] += 1
        else:
            runs.append([step, 1])
    return ' '.join(f'{step}{n}' for step, n in runs)


def heap_check():
    heap = Heap()
    seed = 12345
    values = []
    for i in range(200):
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        values.append(seed % 50)
        heap.push(values[-1], i)
    out = []
    while heap:
        out.append(heap.pop())
    assert out == sorted((v, i) for i, v in enumerate(values)), 'heap order'
    try:
        heap.pop()
    except IndexError as e:
        return f'heap: {len(out)} in order, {heap.compares} compares, {e}'


def main():
    grid = Grid(MAZE)
    print(f'{grid.width}x{grid.height}, {len(grid.cost)} open, marks {grid.marks}')
    start, goal = grid.marks['S'], grid.marks['E']
    for name, estimate in (('dijkstra', lambda a, b: 0), ('a-star', manhattan)):
        cost, path, done, compares = search(grid, start, goal, estimate)
        print(f'{name}: cost {cost}, {len(path)} points, {len(done)} settled, {compares} compares')
        print(directions(path))
        assert sum(grid.cost[p] for p in path[1:]) == cost
    print(grid.draw(path, done))
    from_start = {p: search(grid, start, p)[0] for p in sorted(grid.cost) if p[0] % 6 == 0 and p[1] % 4 == 0}
    print(from_start)
    walled = Grid(['S.#.E', '..#..', '..#..'])
    try:
        search(walled, walled.marks['S'], walled.marks['E'])
    except NoPath as e:
        print('NoPath:', e)
    print(heap_check())


main()
