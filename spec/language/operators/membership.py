# in and not in over every kind of container, and the protocols behind them.
print(1 in [1, 2], 3 not in (1, 2), 'b' in 'abc', 'a' in {'a': 1}, 1 in {1}, 2 in range(3), 97 in b'a', 'x' in iter('xyz'), 1.0 in [1], '' in 'a', (1, 2) in [(1, 2)], None in [0, None], True in [1], 5 in (x for x in range(9)), 'k' in dict(k=1).keys(), 1 in dict(k=1).values())

class ByContains:
    def __contains__(self, item):
        return 'truthy' if item == 'x' else []

class ByIter:
    def __iter__(self):
        print('iterating', end=' ')
        return iter([1, 2, 3])

class ByGetItem:
    def __getitem__(self, i):
        print(f'[{i}]', end=' ')
        if i == 3:
            raise IndexError
        return i * 10

class Nothing:
    pass

class Blocked:
    __contains__ = None
    def __iter__(self):
        return iter([1])

class Eq:
    def __eq__(self, other):
        print(f'eq {other}', end=' ')
        return other == 2

print('x' in ByContains(), 'y' in ByContains(), 'y' not in ByContains(), 2 in ByIter(), 9 in ByIter(), 20 in ByGetItem(), 5 in ByGetItem())
print(Eq() in [1, 2, 3], [Eq()].index(2), [1, 2].count(Eq()), Eq() in (1,), 2 in [Eq()])
for f in (lambda: 1 in Nothing(), lambda: 1 in 5, lambda: 1 in None, lambda: 1 in 'abc', lambda: 1 in Blocked(), lambda: [] in {}, lambda: [] in set(), lambda: 1 in len, lambda: 'a' in 3.5, lambda: 1 not in Nothing, lambda: None in 'a', lambda: {} in {1: 2}, lambda: 1 in object()):
    try:
        print(f())
    except TypeError as e:
        print(e)
it = iter([1, 2, 3, 4])
print(2 in it, list(it))
nan = float('nan')
print(nan in [nan], nan in (1, nan), nan in {nan: 1}, [nan] == [nan], [nan].count(nan))
