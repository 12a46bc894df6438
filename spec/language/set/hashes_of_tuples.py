# Hashes of tuples and frozensets are CPython's, number for number; the order of a set shows them.
samples = [
    (), (0,), (-1,), (-2,), (1, 2), (2, 1), (-1, -1), (0, 0, 0), (2**31 - 1, -2**31), (2**31, -2**31 - 1), (2**53, -2**53),
    (2**61 - 1, 2**61 - 2), (2**64, -2**64), (2**100, -2**100), (True, False, None), (0.5, -0.5, 1.0), (float('inf'), float('-inf')),
    (1e300, 1e-300), (1j, 2 + 3j), ((), ((),)), ((1, 2), (3, (4, (5,)))), tuple(range(40)), tuple(range(-20, 0)),
]
for t in samples:
    print(hash(t), hash((t, t)))
print(hash(slice(1, 2, 3)), hash(slice(None)), hash(slice((-1, 2), 0.5)), hash(range(0)), hash(range(5)), hash(range(3, 4)), hash(range(-1, 10, 3)))
for n in range(12):
    print(hash(frozenset(range(-1, n))), hash(frozenset((i, -i) for i in range(n))))
print(hash(frozenset()), hash(frozenset([2**62, -2**62, 2**31, -1])), hash(frozenset([frozenset(), frozenset([frozenset()])])), hash(frozenset([None, 0.25])))
points = [(x * x % 17 - 8, y * 5 % 13) for x in range(12) for y in range(9)]
for n in (1, 4, 5, 19, 20, 77, 78, 108):
    print(list(set(points[:n])))
grown = set()
for p in points:
    grown.add(p)
    if len(grown) % 9 == 0:
        grown.discard(points[len(grown) // 2])
print(list(grown), list(grown - set(points[:40])), list(grown & set(points[30:60])), list(grown ^ set(points[30:60])))
