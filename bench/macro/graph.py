# Shortest paths on a grid with tuple keys, and the strong components of a random graph. Unit: one of each.
# n: 8
# check: 1 -> (58, 756, 85, [116, 1, 1])


def neighbours(walls, size, place):
    x, y = place
    result = []
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        next_place = (x + dx, y + dy)
        if 0 <= next_place[0] < size and 0 <= next_place[1] < size and next_place not in walls:
            result.append(next_place)
    return result


def shortest(walls, size):
    start = (0, 0)
    distance = {start: 0}
    previous = {}
    front = [start]
    while front:
        following = []
        for place in front:
            for other in neighbours(walls, size, place):
                if other not in distance:
                    distance[other] = distance[place] + 1
                    previous[other] = place
                    following.append(other)
        front = following
    goal = (size - 1, size - 1)
    path = []
    while goal in previous:
        path.append(goal)
        goal = previous[goal]
    return len(path), len(distance)


def components(graph):
    index = {}
    low = {}
    stack = []
    on_stack = set()
    found = []

    def visit(node):
        index[node] = low[node] = len(index)
        stack.append(node)
        on_stack.add(node)
        for other in graph[node]:
            if other not in index:
                visit(other)
                low[node] = min(low[node], low[other])
            elif other in on_stack:
                low[node] = min(low[node], index[other])
        if low[node] == index[node]:
            size = 0
            while True:
                other = stack.pop()
                on_stack.discard(other)
                size += 1
                if other == node:
                    break
            found.append(size)

    for node in graph:
        if node not in index:
            visit(node)
    return sorted(found, reverse=True)[:3], len(found)


def run(n):
    seed = 99
    length = reached = groups = 0
    largest = []
    for _ in range(n):
        walls = set()
        for _ in range(160):
            seed = (seed * 48271) % 2147483647
            place = (seed % 28 + 1, seed // 64 % 28 + 1)
            walls.add(place)
        steps, seen = shortest(walls, 30)
        length += steps
        reached += seen
        graph = {node: [] for node in range(200)}
        for _ in range(330):
            seed = (seed * 48271) % 2147483647
            graph[seed % 200].append(seed // 256 % 200)
        largest, count = components(graph)
        groups += count
    return length, reached, groups, largest
