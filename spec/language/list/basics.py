# Displays, indexing, equality, ordering, length and truth of lists.
a = [1, 'two', 3.0, None, [4, 5], (6,), {'k': 7}]
print(a, len(a), a[0], a[-1]['k'], a[4][1], a[True], [], [[]], [1,], [*a[:2], *'xy'], [x for x in ()])
print([1, 2] == [1, 2], [1, 2] == [2, 1], [1] == [1.0], [1] == (1,), [] == [], [1, 2] != [1], [[1]] == [[True]], [1, 2] is not None)
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9, 9], [1, 2] <= [1, 2], ['a'] < ['b'], [[1], [2]] < [[1], [3]], [1, 'a'] < [2, 3], [1, 2] >= [1, 2, 3])
print(bool([]), bool([0]), [] or 'x', [0] and 'y', not [], 2 in [1, 2], 2.0 in [1, 2], '2' in [1, 2], None in [None], [1] in [[1]], 5 not in [1])
print([1, 2] + [3], [0] * 3, 3 * [1, 2], [1] * 0, [1] * -1, [] * 5, [[]] * 2, [1] * True)
for f in (lambda: a[7], lambda: a[-8], lambda: a['x'], lambda: a[1.0], lambda: a[None], lambda: a[1, 2], lambda: a[10**30], lambda: [1] + (2,), lambda: [1] + 1, lambda: [1] * 1.5, lambda: [1] * [2], lambda: [1] < 1, lambda: [1] < [None], lambda: [1] - [1], lambda: -a, lambda: [1, 'a'] < [1, 2], lambda: a(), lambda: a.foo, lambda: {a: 1}, lambda: hash(a), lambda: [1] * 10**20, lambda: 'x' + [1], lambda: [1] @ [2]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    a.x = 5
except AttributeError as e:
    print(e)
