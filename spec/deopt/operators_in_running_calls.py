# An operator turns out to be a method while outer calls of the same function are at the same statement.


class Tag:
    def __init__(self, n):
        self.n = n

    def __radd__(self, other):
        return f'({other} + {self.n})'

    def __rmul__(self, other):
        return Tag(self.n * other)

    def __bool__(self):
        return self.n % 2 == 0

    def __lt__(self, other):
        return self.n < other


def sums(n, i, o):
    if n:
        print(sums(n - 1, i + 10, Tag(n)))
    return (i + 1) * 2 + o


def late(n, i):
    o = i
    if n:
        o = late(n - 1, i + 10)
    x = (i + 1) * 2 * o
    print(n, x if type(x) is int else x.n)
    return Tag(n) if n else i


def loops(n, limit):
    out = []
    k = 0
    while (k := k + 1) and (k * 2 < 7 + n) and limit:
        if n and k == 2:
            out.append(loops(n - 1, Tag(n * 2)))
        out.append(k)
    return out


def tests(n, a, b):
    total = 0
    for i in range(5):
        if n and i == 3:
            total += tests(n - 1, Tag(4), Tag(7))
        if (i + 1) * 2 < 9 and a and not (b and n):
            total += i
        elif i > 2 or b:
            total += 100
    return total


def generator(n, o):
    for i in range(4):
        if n and i == 1:
            yield from generator(n - 1, Tag(n))
        yield (i + 1) * 2 + o
        yield [(i + 3) * 2, i * 5 + o]


print(sums(3, 5, Tag(7)))
print(sums(2, 5, 1), sums(2, 5, Tag(8)))
print(late(3, 1).n, late(2, 2).n)
print(loops(3, 1))
print(tests(2, 1, 0))
print(list(generator(3, 2)))
for n in range(20):
    last = sums(0, n, n), late(0, n), tests(0, n, 1), loops(0, n)
print(last)
