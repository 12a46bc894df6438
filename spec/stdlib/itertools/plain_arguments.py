# Iterators made of plain arguments, of odd ones and of wrong ones.
from itertools import chain, combinations, count, islice, permutations, product, repeat, zip_longest


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


class Own:
    def __iter__(self):
        print('asked')
        return iter((7, 8))


show(lambda: list(product([1, 2], repeat=0)))
show(lambda: list(product([], repeat=0)))
show(lambda: list(product([1, 2], 'a', repeat=2)))
show(lambda: list(product([1], repeat=-1)))
show(lambda: list(product([1], repeat='x')))
show(lambda: list(product(5)))
show(lambda: list(product(Own(), 5)))
show(lambda: list(product(Own(), (i for i in 'ab'))))
show(lambda: list(product([1], other=2)))
show(lambda: list(product(repeat=3)))
show(lambda: list(permutations([1, 2, 3], None)))
show(lambda: list(permutations([1, 2, 3], 4)))
show(lambda: list(permutations([], 0)))
show(lambda: list(permutations('abcd', 2)))
show(lambda: list(permutations([1, 2], -1)))
show(lambda: list(permutations([1, 2], 'x')))
show(lambda: list(permutations(iter([1, 2, 3]), True)))
show(lambda: len(list(permutations(range(5)))))
show(lambda: list(combinations([1.5, None, 'a'], 2)))
show(lambda: list(combinations(Own(), 1)))
show(lambda: list(zip_longest([1, 2], (), 'abc', fillvalue=None)))
show(lambda: list(zip_longest([1], Own(), fillvalue=0)))
show(lambda: list(zip_longest([1], fill=0)))
show(lambda: list(zip_longest([1], 5, fillvalue=0)))
show(lambda: list(zip_longest()))
show(lambda: (next(count()), next(count(3)), next(count(2.5)), next(count(True)), count(1, 2), count(-1), next(count(step=5))))
show(lambda: (count(True), next(count(True)), count(1, True), next(count(False, False))))
show(lambda: next(count('a')))
show(lambda: next(count(2 ** 53 - 1)))
show(lambda: list(islice(count(2 ** 53 - 1), 3)))
show(lambda: list(chain.from_iterable([[1], Own(), 'ab'])))
show(lambda: list(chain.from_iterable(Own())))
show(lambda: list(chain.from_iterable(5)))
show(lambda: list(chain.from_iterable(iter(['ab', 'c']))))
show(lambda: list(islice([1, 2, 3], None, None, 2)))
show(lambda: list(islice([1, 2, 3], 1, 0)))
show(lambda: list(islice([1, 2, 3], -1)))
show(lambda: list(repeat(1, -2)))


class Sub(product):
    pass


show(lambda: (type(Sub('ab', repeat=2)).__name__, list(Sub('ab', repeat=2))[:2]))
