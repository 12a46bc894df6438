# List, set and dict comprehensions: conditions, several loops, nesting, unpacking and conditional values.
print([x for x in range(5)], [x * x for x in range(10) if x % 2], [x for x in range(30) if x % 2 == 0 if x % 3 == 0], [(x, y) for x in 'ab' for y in range(2)], [x for row in [[1, 2], [3], []] for x in row], [(i, j) for i in range(3) for j in range(i)])
print({x % 3 for x in range(10)}, {x: x * x for x in range(4)}, {k: v for k, v in zip('abc', range(3))}, {v: k for k, v in {'a': 1, 'b': 2}.items()}, {c: 'abca'.count(c) for c in 'abca'}, {x: y for x in range(2) for y in range(2)}, {(x, y) for x in (1,) for y in (2, 3)} == {(1, 2), (1, 3)})
print([[c * r for c in range(3)] for r in range(3)], [[row[i] for row in [[1, 2], [3, 4]]] for i in range(2)], [x if x % 2 else -x for x in range(5)], ['even' if n % 2 == 0 else 'odd' for n in range(3)], [a + b for a, b in [(1, 2), (3, 4)]], [x for x, *_ in ['abc', 'de']], [f'{k}={v}' for k, v in dict(a=1).items()])
print([x for x in [y * 2 for y in range(3)] if x], [x for x in (1, 2, 3) if x != 2 and x != 9], [len(w) for w in 'the quick brown'.split()], [*range(3), *[x for x in 'ab']], [lambda: 1 for _ in range(1)][0](), [not x for x in (0, 1)], [x for x in range(3) if not x], [() for _ in 'ab'], [[] for _ in range(2)], [None for x in range(2)])
print([i for i in range(3) for i in range(i)], [x for x in 'hello' if x in 'aeiou'], [x.upper() for x in ('a', 'b')], {**{x: 1 for x in 'a'}, 'b': 2}, sum([x for x in range(5)]), dict([(i, str(i)) for i in range(2)]), [(x, y, z) for x in range(1, 4) for y in range(x, 4) for z in range(y, 6) if x * x + y * y == z * z or x == y == z])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[r[c] for r in matrix] for c in range(3)], [cell for row in matrix for cell in row if cell % 2 == 0], [[cell * 2 for cell in row if cell > 1] for row in matrix if sum(row) > 3], {r: [c for c in range(r)] for r in range(3)}, [max(row) for row in zip(*matrix)])
print([x
       for x in range(3)
       # a comment
       if x], [  # multi line
    (
        a,
        b,
    )
    for a in 'x'
    for b in 'yz'
])
