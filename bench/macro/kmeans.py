# Points in space gathered around centers. Unit: one clustering of sixty points.
# n: 25
# check: 1 -> 18

import random


def dist2(a, b):
    return sum((x - y) ** 2 for x, y in zip(a, b))


def run(n):
    t = 0
    for k in range(n):
        r = random.Random(k)
        points = [(r.random(), r.random(), r.random()) for _ in range(60)]
        centers = points[:4]
        for _ in range(4):
            groups = [[] for _ in centers]
            for p in points:
                best = min(range(len(centers)), key=lambda i: dist2(p, centers[i]))
                groups[best].append(p)
            centers = [tuple(sum(c) / len(g) for c in zip(*g)) if g else centers[i] for i, g in enumerate(groups)]
        t += len(groups[0])
    return t
