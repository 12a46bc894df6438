# Six queens by a generator of permutations, checked with sets. Unit: one board.
# n: 30
# check: 1 -> 4


def permutations(iterable, r=None):
    pool = tuple(iterable)
    n = len(pool)
    if r is None:
        r = n
    indices = list(range(n))
    cycles = list(range(n - r + 1, n + 1))[::-1]
    yield tuple((pool[i] for i in indices[:r]))
    while n:
        for i in reversed(range(r)):
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = cycles[i]
                indices[i], indices[-j] = (indices[-j], indices[i])
                yield tuple((pool[i] for i in indices[:r]))
                break
        else:
            return


def n_queens(k):
    cols = range(k)
    for vec in permutations(cols):
        if k == len(set((vec[i] + i for i in cols))) == len(set((vec[i] - i for i in cols))):
            yield vec


def run(n):
    t = 0
    for _ in range(n):
        t += len(list(n_queens(6)))
    return t
