# Properties of ranges: length, membership, slicing of slices, equality against lists, reversal.
def check(r):
    items = []
    x = r.start
    while (x < r.stop) if r.step > 0 else (x > r.stop):
        items.append(x)
        x += r.step
    assert list(r) == items, r
    assert len(r) == len(items)
    assert [r[i] for i in range(len(r))] == items
    assert [r[i] for i in range(-len(r), 0)] == items
    assert list(reversed(r)) == items[::-1] == list(r[::-1])
    assert all(v in r for v in items)
    assert [r.index(v) for v in items] == list(range(len(items)))
    assert [v in r for v in range(-20, 20)] == [v in items for v in range(-20, 20)]
    for start in (None, 0, 1, 3, -2, 100, -100):
        for stop in (None, 0, 2, -1, 100, -100):
            for step in (None, 1, 2, -1, -3):
                s = slice(start, stop, step)
                assert list(r[s]) == items[s], (r, s)
    assert bool(r) == bool(items)
    assert sum(r) == sum(items)
    return len(items)
print([check(range(*args)) for args in ((0,), (5,), (1, 6), (0, 10, 3), (10, 0, -3), (5, 5), (3, -3, -1), (-5, 5, 2), (0, 1, 100), (7, 2), (-1, -10, -4))])
print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(2, 1), range(3) == range(0, 3, 1), range(2) != range(3), len({range(3), range(0, 3), range(4)}), range(5)[1:][1:][1:], range(20)[2:18:3][::-2], range(10)[::-1][2:5])
r = range(2**62, 2**62 + 10**6, 1000)
print(len(r), r[500] - 2**62, r[-1] - 2**62, 2**62 + 5000 in r, 2**62 + 5001 in r, r.index(2**62 + 7000), r[10:13])
print(max(range(3, 10)), min(range(3, 10)), sorted(range(5, 0, -2)), sum(range(1, 101)), list(zip(range(3), range(3, 6))), [*range(3)][::-1], list(enumerate(range(5, 8))), dict.fromkeys(range(2)), set(range(3)), tuple(range(2)), list(map(lambda x: x * x, range(4))), list(filter(lambda x: x % 2, range(5))))
