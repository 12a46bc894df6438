# What builtins make of generator expressions that they are handed at once.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

k = 3
for f in (
    lambda: sum(x * k for x in range(5)),
    lambda: sum(x for x in ()),
    lambda: sum((x for x in (1, 2)), 10),
    lambda: sum((x for x in (1, 2)), 0.5),
    lambda: sum(x > 1 for x in (1, 2, 3)),
    lambda: sum(0.1 for _ in range(10)),
    lambda: sum(x for x in (1, 0.1, 2, 0.7, True)),
    lambda: sum(x for x in (1e308, 1e308)),
    lambda: sum(x for x in (2 ** 62, 2 ** 62, 2 ** 62, 0.5)),
    lambda: sum(x for x in (1, 'a')),
    lambda: sum(x for x in ('a',)),
    lambda: sum([x] for x in (1, 2)),
    lambda: any(x > 2 for x in (1, 2, 3)),
    lambda: any(x for x in ()),
    lambda: all(x for x in (1, 'a', [0])),
    lambda: all(x for x in (1, '', 1 // 1)),
    lambda: any(x == y for x in range(3) for y in (7, 2, 5)),
    lambda: all(any(a == b for b in (1, 2, 3)) for a in (3, 2)),
    lambda: max(x % 7 for x in range(20)),
    lambda: min(-x for x in range(20)),
    lambda: max(x for x in ()),
    lambda: min((x for x in ()), default='none'),
    lambda: max((x for x in (3, 1)), default='none'),
    lambda: max(x for x in (1, 'a')),
    lambda: max(x for x in (float('nan'), 1.0, 2.0)),
    lambda: list(x for x in 'abc' if x != 'b'),
    lambda: tuple(x + x for x in 'abc'),
    lambda: sorted(set(x % 3 for x in range(9))),
    lambda: frozenset(x for x in (1, 1)),
    lambda: set([x] for x in (1,)),
    lambda: dict((x, x * 2) for x in range(3)),
    lambda: dict((x, [x]) for x in ([],)),
    lambda: sorted(x for x in (3, 1, 2)),
    lambda: sorted((x for x in (3, 1, 2)), key=lambda v: -v),
    lambda: sorted((x for x in (3, 1, 2)), reverse=True),
    lambda: sorted(x for x in (3, 'a')),
    lambda: ', '.join(str(x) for x in range(4)),
    lambda: ''.join(x for x in ()),
    lambda: '-'.join(x for x in ('a', 1)),
    lambda: sum(x for x in 5),
    lambda: list(y for x in [[1, 2], [3]] for y in x if y != 2),
):
    show(f)
