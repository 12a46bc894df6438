# None is an answer like others: of functions of the script that map and its kin call.
import ast
import itertools


def nothing(*args):
    return None


def odd(x):
    return x if x % 2 else None


print(list(map(nothing, [1, 2])), tuple(map(nothing, 'abc')), list(map(odd, range(5))), list(map(nothing, [1, 2], [3, 4])))
print([x for x in map(nothing, [1, 2])], set(map(nothing, [1, 2])), dict(map(lambda x: (x, None), [1, 2])), [*map(nothing, [1, 2, 3])])
for x in map(nothing, [1, 2]):
    print(x)
print(list(filter(nothing, [1, 2])), list(itertools.filterfalse(nothing, [1, 2])), list(itertools.takewhile(nothing, [1])), list(itertools.dropwhile(nothing, [1, 2])))
print(list(itertools.starmap(nothing, [(1,), (2,)])), list(itertools.accumulate([1, 2, 3], nothing)), [(k, list(g)) for k, g in itertools.groupby([1, 2], nothing)])
print(list(zip(map(nothing, 'ab'), map(odd, [1, 2]))), list(enumerate(map(nothing, 'ab'))), list(map(str, map(nothing, 'ab'))), list(reversed(list(map(nothing, 'ab')))))


def deep(x):
    return tuple(map(deep, x)) if isinstance(x, tuple) else x


print(deep((1, None, (None, 2))), ast.literal_eval("(2.5, None, [None], {'a': None})"))
n = 0
for i in range(300):
    n += len(list(map(nothing, range(i % 7))))
print(n)
a, b = map(nothing, [1, 2])
print(a, b, max(map(nothing, [1]), default=5), sorted(map(nothing, [1, 2]), key=str), ','.join(map(str, map(nothing, [1, 2]))))
