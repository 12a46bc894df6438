# The Game of Life on a set of pairs. Unit: one run.
# n: 19
# check: 1 -> '604 28612'

from collections import Counter

OFFSETS = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if (dx, dy) != (0, 0)]


def neighbours(cell):
    x, y = cell
    return {(x + dx, y + dy) for dx, dy in OFFSETS}


def step_sets(alive):
    candidates = set(alive)
    for cell in alive:
        candidates |= neighbours(cell)
    result = set()
    for cell in candidates:
        count = len(neighbours(cell) & alive)
        if count == 3 or (count == 2 and cell in alive):
            result.add(cell)
    return result


def step_counts(alive):
    counts = Counter((x + dx, y + dy) for x, y in alive for dx, dy in OFFSETS)
    return {cell for cell, n in counts.items() if n == 3 or (n == 2 and cell in alive)}


def step_dict(alive):
    counts = {}
    for x, y in alive:
        for dx, dy in OFFSETS:
            p = (x + dx, y + dy)
            counts[p] = counts.get(p, 0) + 1
    return set(p for p in counts if counts[p] == 3 or counts[p] == 2 and p in alive)


def show(alive):
    xs = [x for x, _ in alive]
    ys = [y for _, y in alive]
    return '\n'.join(''.join('#' if (x, y) in alive else '.' for x in range(min(xs), max(xs) + 1))
                     for y in range(min(ys), max(ys) + 1))


R_PENTOMINO = {(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)}
STEPS = [step_sets, step_counts, step_dict]


def once(n):
    alive = set(R_PENTOMINO)
    seen = []
    for i in range(n):
        alive = STEPS[i % 3](alive)
        seen.append(len(alive))
    return seen[-10:], show(alive)


def run(n):
    result = None
    for _ in range(n):
        result = once(62)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
