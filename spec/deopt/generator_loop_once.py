# A generator in hot code that waits in a loop of which no iteration comes back to the head.
def returning(n, got=None):
    for i in range(1):
        try:
            while n < 2:
                yield got
        finally:
            return n


def breaking(items, rounds):
    for r in range(rounds):
        for x in items:
            for k in range(3):
                yield x, k
            break


def raising(items):
    for x in items:
        for k in range(4):
            yield x + k
        raise ValueError(x)


print([*zip(returning(0), 'ab')])
g = returning(0, 'x')
print([next(g) for _ in range(40)])
print([*breaking('ab', 12)][-4:])
print([*breaking([1, 2], 12)][-4:])
for _ in range(12):
    g = raising([5])
    print(next(g), next(g), end=' ')
    try:
        while True:
            next(g)
    except ValueError as e:
        print(e)
