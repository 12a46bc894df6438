# A* over a grid with a heap of dataclasses. Unit: one run.
# n: 11
# check: 1 -> '31 1746'

import heapq
from dataclasses import dataclass, field
from typing import Optional


@dataclass(frozen=True)
class Pos:
    x: int
    y: int

    def __add__(self, other):
        return Pos(self.x + other.x, self.y + other.y)

    def distance(self, other):
        return abs(self.x - other.x) + abs(self.y - other.y)


@dataclass(order=True)
class Entry:
    priority: int
    order: int
    node: 'Node' = field(compare=False)


@dataclass
class Node:
    pos: tuple
    cost: int = 0
    parent: Optional['Node'] = None
    closed: bool = False


@dataclass
class Grid:
    width: int
    height: int
    walls: set = field(default_factory=set)
    weights: dict = field(default_factory=dict)

    def inside(self, p):
        x, y = p
        return 0 <= x < self.width and 0 <= y < self.height

    def neighbours(self, p):
        x, y = p
        for q in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if self.inside(q) and q not in self.walls:
                yield q

    def cost(self, a, b):
        return self.weights.get(b, 1)


def make_grid(size):
    grid = Grid(size, size)
    state = 7
    for y in range(size):
        for x in range(size):
            state = (state * 16807) % 2147483647
            if (x, y) not in ((0, 0), (size - 1, size - 1)):
                if state % 10 < 2:
                    grid.walls.add((x, y))
                elif state % 10 < 5:
                    grid.weights[x, y] = 5
    return grid


def heuristic(a, b):
    return Pos(*a).distance(Pos(*b))


def search(grid, start, goal):
    nodes = {start: Node(start)}
    counter = 0
    queue = [Entry(heuristic(start, goal), counter, nodes[start])]
    expanded = 0
    while queue:
        entry = heapq.heappop(queue)
        node = entry.node
        if node.closed:
            continue
        node.closed = True
        expanded += 1
        if node.pos == goal:
            path = []
            while node is not None:
                path.append(node.pos)
                node = node.parent
            path.reverse()
            return path, expanded
        for q in grid.neighbours(node.pos):
            new_cost = node.cost + grid.cost(node.pos, q)
            known = nodes.get(q)
            if known is None:
                known = nodes[q] = Node(q, new_cost, node)
            elif new_cost < known.cost:
                known.cost = new_cost
                known.parent = node
            else:
                continue
            counter += 1
            heapq.heappush(queue, Entry(new_cost + heuristic(q, goal), counter, known))
    return None, expanded


def once(n):
    grid = make_grid(n)
    path, expanded = search(grid, (0, 0), (n - 1, n - 1))
    length = 0 if path is None else len(path)
    came = {Pos(0, 0): 0}
    step = [Pos(1, 0), Pos(0, 1)]
    p = Pos(0, 0)
    for i in range(n):
        p = p + step[i % 2]
        came[p] = came.get(p, 0) + i
    return length, expanded, len(came), p


def run(n):
    result = None
    for _ in range(n):
        result = once(40)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
