# Generator expressions that builtins consume, hot, with values of other kinds at last.
def dot(a, b): return sum(x * y for x, y in zip(a, b))
def total(xs): return sum(x for x in xs)
def best(xs): return max(x + 1 for x in xs)
def some(xs, k): return any(x == k for x in xs), all(x < k for x in xs)
def kept(xs): return list(x * 2 for x in xs if x), tuple(x for x in xs), dict((x, -x) for x in xs), ','.join(str(x) for x in xs)

def run(f, *cases):
    for i in range(200):
        r = f(*cases[0])
    print(r, end='')
    for c in cases[1:]:
        try:
            print('', f(*c), end='')
        except Exception as e:
            print('', type(e).__name__, e, end='')
    for i in range(200):
        r = f(*cases[0])
    print('', r)

run(dot, ([1.5, 2.5], [2.0, 4.0]), ([1, 2], [3, 4]), ([1.5, 2], [3, 4]), ((1, 2), (3.5, 4)), ([2 ** 60], [2 ** 60]), ([], []), (['a'], [3]), ([None], [1]), (range(3), 'abc'))
run(total, ([1, 2, 3],), ([1.5, 2],), ([1, 2.5],), ([True, 2],), ([0.1] * 10,), ([2 ** 62, 2 ** 62],), ([2 ** 62, 2 ** 62, 0.5],), ((),), ([1j, 2],), ({1: 2, 3: 4},), ('ab',), (5,))
run(best, ([1, 2, 3],), ([1.5, 2],), ((1, 2.5, 3),), ([-1, 2 ** 70],), ([],), (['a'],))
run(some, ([1, 2, 3], 2), ([1.0, 2.0], 2), (['a', 'b'], 'b'), ([], 1), ([1, 'a'], 1))
run(kept, ([1, 0, 2],), ([1.5, 0.0],), (['a', ''],), (range(2),))
print(sum(x for x in (1e16, 1.0, -1e16)), sum(x for x in [1e16] + [1.0] * 3), sum(x for x in (0.1, 10 ** 400)) if 0 else '')
