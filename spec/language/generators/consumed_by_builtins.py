# Builtins that take the items of a generator: early ends, items that need code of the program, exceptions.
class Odd:
    def __init__(self, n):
        self.n = n

    def __bool__(self):
        print("bool", self.n)
        return self.n % 2 == 1

    def __add__(self, other):
        return Odd(self.n + getattr(other, "n", other))

    __radd__ = __add__

    def __hash__(self):
        return self.n % 3

    def __eq__(self, other):
        return isinstance(other, Odd) and self.n == other.n

    def __repr__(self):
        return f"Odd({self.n})"

    def __lt__(self, other):
        return self.n < other.n


def source(n, make=lambda i: i):
    for i in range(n):
        yield make(i)
    print("end")


for _ in range(2):
    g = source(5)
    print(any(v == 2 for v in g), list(g))
    print(all(v < 3 for v in source(5)))
    print(any(Odd(i) for i in range(4)), all(Odd(i) for i in (1, 3, 4, 5)))
    print(sum(source(4)), sum(source(3), 0.5), sum(source(4, Odd)), sum((i / 2 for i in range(5)), 10))
    print(sum([i] for i in range(3)) if False else sum(((i,) for i in range(3)), ()))
    print(list(source(3)), tuple(source(3)), sorted(source(4), reverse=True), sorted(source(4), key=lambda i: -i))
    print(sorted(Odd(i) for i in (3, 1, 2)), sorted({Odd(i % 4) for i in range(8)}, key=lambda o: o.n))
    print(len(set(Odd(i % 5) for i in range(20))), sorted(frozenset(i % 7 for i in range(50))))
    print(dict((i, str(i)) for i in range(3)), dict([i, Odd(i)] for i in range(2)), dict((Odd(i % 2), i) for i in range(4)))
    print(",".join(str(i) for i in range(5)), "".join(source(0)))


def failing(n):
    yield from range(n)
    raise KeyError("from within")


for take in (sum, any, all, list, tuple, set, sorted, max, lambda g: dict((i, i) for i in g), lambda g: "".join(str(i) for i in g)):
    try:
        print(take(failing(3)))
    except KeyError as e:
        print("KeyError", e)
for wrong in (lambda: sum(i for i in "ab"), lambda: dict((1, 2, 3) for _ in "a"), lambda: ",".join(i for i in range(2)), lambda: set([] for _ in "a"), lambda: sum((c for c in "ab"), "")):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
