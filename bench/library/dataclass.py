# Dataclasses made, compared and sorted. Unit: one instance.
# n: 100
# ops: 100
# check: 2 -> 376

from dataclasses import dataclass, field


@dataclass(order=True)
class Point:
    x: int
    y: int
    tags: list = field(default_factory=list, compare=False)


def run(n):
    total = 0
    for _ in range(n):
        points = [Point(i * 7 % 13, i) for i in range(100)]
        for point in points:
            if point == points[3]:
                total += point.y
            if point < points[50]:
                total += 1
        total += max(points).y
    return total
