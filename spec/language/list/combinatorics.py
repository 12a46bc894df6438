# Permutations, combinations, subsets, products, partitions, queens, knapsack and change by recursion.
def permutations(items):
    if not items:
        return [[]]
    return [[x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1:])]
print(permutations([1, 2, 3]), len(permutations(list('abcde'))), permutations([]))
def combinations(items, k):
    if k == 0:
        return [()]
    return [(items[i],) + rest for i in range(len(items)) for rest in combinations(items[i + 1:], k - 1)]
print(combinations('abcd', 2), len(combinations(range(10), 4)), combinations([1], 2))
def subsets(items):
    out = [[]]
    for x in items:
        out += [s + [x] for s in out]
    return out
print(subsets([1, 2, 3]), len(subsets(range(10))))
def product(*pools):
    out = [[]]
    for pool in pools:
        out = [x + [y] for x in out for y in pool]
    return [tuple(x) for x in out]
print(product('ab', [1, 2]), product(), len(product(range(4), range(5), range(6))))
def partitions(n, limit=None):
    limit = limit or n
    if n == 0:
        return [[]]
    return [[k] + rest for k in range(min(n, limit), 0, -1) for rest in partitions(n - k, k)]
print(partitions(5), len(partitions(18)))
def queens(n, row=0, cols=()):
    if row == n:
        return [cols]
    return [s for c in range(n) if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)) for s in queens(n, row + 1, cols + (c,))]
print(queens(4), [len(queens(n)) for n in range(1, 7)])
def change(amount, coins):
    best = [0] + [None] * amount
    for a in range(1, amount + 1):
        options = [best[a - c] for c in coins if c <= a and best[a - c] is not None]
        best[a] = min(options) + 1 if options else None
    return best[amount]
print(change(63, [1, 5, 10, 21, 25]), change(3, [2]), change(0, [1]))
def knapsack(items, cap):
    best = [0] * (cap + 1)
    for w, v in items:
        for c in range(cap, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[cap]
print(knapsack([(12, 4), (2, 2), (1, 1), (1, 2), (4, 10)], 15), knapsack([(1, 0.5), (2, 1.25)], 2))
def hanoi(n, a='A', b='B', c='C'):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)
print(hanoi(3), len(hanoi(10)))
