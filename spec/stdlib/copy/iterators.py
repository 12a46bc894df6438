# Iterators, getters and namespaces that are copied and pickled go on where they stand.
import copy
import functools
import itertools
import operator
import pickle
import types
import warnings

warnings.simplefilter('ignore')


def double(x):
    return 2 * x


def small(x):
    return x < 3


made = {
    'map': lambda: map(double, [1, 2, 3, 4]),
    'map2': lambda: map(operator.add, [1, 2, 3], (10, 20, 30)),
    'filter': lambda: filter(small, range(6)),
    'filter None': lambda: filter(None, [0, 1, 2, 0, 3]),
    'zip': lambda: zip('abc', [1, 2, 3]),
    'enumerate': lambda: enumerate('abcd', 5),
    'reversed list': lambda: reversed([1, 2, 3, 4]),
    'count': lambda: itertools.islice(itertools.count(3), 5),
    'count step': lambda: itertools.islice(itertools.count(1.5, 0.5), 4),
    'cycle': lambda: itertools.islice(itertools.cycle('abc'), 7),
    'repeat': lambda: itertools.repeat('x', 4),
    'accumulate': lambda: itertools.accumulate([1, 2, 3, 4]),
    'accumulate mul': lambda: itertools.accumulate([1, 2, 3, 4], operator.mul, initial=10),
    'chain': lambda: itertools.chain('ab', [1, 2], (3.5,)),
    'from_iterable': lambda: itertools.chain.from_iterable(['ab', 'cd']),
    'compress': lambda: itertools.compress('abcdef', [1, 0, 1, 1, 0, 1]),
    'dropwhile': lambda: itertools.dropwhile(small, [1, 2, 5, 1, 2]),
    'takewhile': lambda: itertools.takewhile(small, [1, 2, 0, 5, 1]),
    'filterfalse': lambda: itertools.filterfalse(small, range(7)),
    'starmap': lambda: itertools.starmap(pow, [(2, 3), (3, 2), (4, 1)]),
    'islice': lambda: itertools.islice(range(20), 2, 15, 3),
    'zip_longest': lambda: itertools.zip_longest('abc', [1], fillvalue='-'),
    'product': lambda: itertools.product('ab', [1, 2]),
    'permutations': lambda: itertools.permutations('abc', 2),
    'combinations': lambda: itertools.combinations('abcd', 2),
    'with_replacement': lambda: itertools.combinations_with_replacement('abc', 2),
}
for name, make in made.items():
    for taken in (0, 1, 2, 9):
        results = []
        for twin in (copy.copy, copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it))):
            it = make()
            before = list(itertools.islice(it, taken))
            # The inner iterators of a shallow copy are shared: so the copy is looked at alone.
            results.append((before, list(twin(it))))
        print(name, taken, results[0], results[0] == results[1] == results[2])
groups = itertools.groupby('aabbb')
key, group = next(groups)
print([(k, list(g)) for k, g in copy.deepcopy(groups)])
print(list(pickle.loads(pickle.dumps(zip([1], [2], strict=True)))), copy.copy(itertools.count(5, 2)), copy.copy(itertools.repeat(1, 3)))
try:
    list(copy.copy(zip([1], [2, 3], strict=True)))
except ValueError as e:
    print(e)
a, b = itertools.tee([1, 2, 3])
next(a)
c = copy.copy(a)
print(list(a), list(c), list(b), type(b), type(b).__name__, type(b).__module__)
for getter, v in ((operator.itemgetter(1), 'abc'), (operator.itemgetter(2, 0), 'abc'), (operator.attrgetter('real', 'imag'), 3), (operator.methodcaller('upper'), 'x'),
                  (operator.methodcaller('split', ',', maxsplit=1), 'a,b,c')):
    for twin in copy.copy(getter), copy.deepcopy(getter), pickle.loads(pickle.dumps(getter)):
        print(twin, twin(v))
space = types.SimpleNamespace(a=1, b=[2])
print(copy.copy(space), copy.deepcopy(space) == space, pickle.loads(pickle.dumps(space)), copy.copy(space).b is space.b, copy.deepcopy(space).b is space.b)


class Space(types.SimpleNamespace):
    pass


print(copy.replace(Space(a=1), a=2), type(copy.copy(Space(k=1))).__name__)


@functools.lru_cache
def square(x):
    return x * x


print(copy.copy(square) is square, copy.deepcopy(square) is square, pickle.loads(pickle.dumps(square)) is square)
