# The messages of islice for each bad argument, and pairwise over an iterator that asks it for its next pair.
import itertools

for args in [(-1,), (-5,), (1, -5), (-1, 5), (1, 10, -1), (1, 10, 0), ('a',), (1, 'a'), ('a', 1), (1, 5, 'a'), (10**30,), (1.5,)]:
    try:
        print(list(itertools.islice(range(10), *args)))
    except ValueError as e:
        print(args, e)


class Again:
    count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count == 2:
            print('inner', next(pairs))
        return self.count


pairs = itertools.pairwise(Again())
print(next(pairs), next(pairs))
print(list(itertools.pairwise([None, None, 1])))
