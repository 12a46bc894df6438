# Ints and floats read by position from tuples, and from lists that hold other things too; then from other containers at the same place.


def inside(pairs, size):
    found = 0
    for pair in pairs:
        if 0 <= pair[0] < size and pair[1] * 2 < size:
            found += pair[0] + pair[-1]
    return found


def weigh(rows):
    total = 0.0
    for row in rows:
        total += row[1] * 0.5 + row[-1]
    return total


class Pair(tuple):
    def __getitem__(self, i):
        return tuple.__getitem__(self, i) + 100


points = [(i % 7, i % 5) for i in range(40)]
rows = [("a", i * 0.25, i / 2) for i in range(40)]
for _ in range(60):
    inside(points, 6)
    weigh(rows)
print(inside(points, 6), weigh(rows))
print(inside([[1, 2], (3, 1)], 6), inside([["no", 2, 1][1:], (3, 2.5)], 6), inside([(True, 2 ** 70), (2 ** 60, 0)], 2 ** 71))
print(inside([Pair((1, 2))], 500), inside([b"\x01\x02"], 9), inside([range(2, 9)], 9))
print(weigh([["x", 1.5, 2]]), weigh([("x", 3, 4.5)]), weigh([("x", True, False)]), weigh([{1: 2.5, -1: 0.5}]))
for bad in ([(1,)], [("a", "b")], [()], [7], [[]]):
    try:
        print(inside(bad, 6))
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
print(inside(points, 6), weigh(rows))
