# The same iterators made of lists, iterators, generators and objects of the program, and taken by everything that takes items.
from itertools import accumulate, chain, combinations, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, zip_longest


class Own:
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        return iter(self.items)


class Steps:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


def gen(items):
    yield from items


kinds = [list, tuple, iter, gen, Own, lambda items: chain(items), lambda items: map(lambda x: x, items)]
takers = [list, tuple, sum, max, lambda it: sorted(it, reverse=True), lambda it: sorted(set(it)), any, lambda it: ",".join(map(str, it)), lambda it: {x: 1 for x in it}, lambda it: next(it)]
for kind in kinds:
    data = [3, 1, 2, 0, 5]
    made = [
        lambda: chain(kind(data), kind([7])), lambda: accumulate(kind(data)), lambda: accumulate(kind(data), lambda a, b: a * 2 + b, initial=1),
        lambda: islice(kind(data), 1, 4), lambda: islice(kind(data), 3), lambda: islice(kind(data), 0, None, 2), lambda: takewhile(lambda x: x, kind(data)),
        lambda: dropwhile(lambda x: x != 2, kind(data)), lambda: filterfalse(None, kind(data)), lambda: starmap(pow, kind([(2, 3), (3, 2)])), lambda: islice(cycle(kind(data)), 7), lambda: repeat(4, 3),
    ]
    for make in made:
        print([take(make()) for take in takers])
    print(list(pairwise(kind(data))), [(k, list(g)) for k, g in groupby(kind([1, 1, 2, 3, 3]))], list(zip_longest(kind(data), kind([1]))), list(zip_longest(kind(data), "ab", fillvalue=0)))
    print(list(product(kind([1, 2]), kind("ab"))), list(combinations(kind([1, 2, 3]), 2)), list(permutations(kind([1, 2, 3]), 2)))

print(list(chain(Steps(3), [9], Steps(2))), sum(chain([1], Steps(4))), "".join(chain("ab", gen("cd"))), tuple(chain(Steps(2), "x")))
for bad in (lambda: list(chain(1)), lambda: accumulate(1), lambda: islice([1], -1), lambda: islice([1], 0, 1, 0), lambda: product(1), lambda: combinations([1], -1), lambda: combinations([1], "a"), lambda: starmap(pow, 3), lambda: zip_longest(1), lambda: repeat(1, "a"), lambda: sum(chain([1], "a")), lambda: "".join(chain("a", [1])), lambda: set(chain([[]]))):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
shared = iter([1, 2, 3, 4, 5, 6])
print(list(islice(shared, 2)), list(islice(shared, 1, 3)), list(shared))


def failing():
    yield 1
    raise KeyError("late")


for take in takers[:5]:
    try:
        print(take(chain([5], failing())))
    except KeyError as e:
        print("KeyError", e)
