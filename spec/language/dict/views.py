# keys, values and items are live views; keys and items are set-like.
d = {'a': 1, 'b': 2, 'c': 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i), list(k), list(v), list(i), 'a' in k, 2 in v, ('a', 1) in i, ('a', 2) in i, 'a' in i, 5 in k)
d['d'] = 4
del d['a']
print(k, v, i, list(reversed(k)), list(reversed(v)), list(reversed(i)), list(reversed(d)), max(k), sum(v), sorted(i, reverse=True))
print(k == {'b', 'c', 'd'}, k == ['b', 'c', 'd'], i == {('b', 2), ('c', 3), ('d', 4)}, v == v, v == d.values(), k == d.keys(), d.items() == {'d': 4, 'c': 3, 'b': 2}.items(), k <= {'b', 'c', 'd', 'e'}, k < {'b'}, k >= {'b'}, k > {'b'}, k != {'b'})
print(sorted(k & {'b', 'x'}), sorted(k | {'x'}), sorted(k - {'b'}), sorted(k ^ {'b', 'x'}), sorted(i & {('b', 2), ('c', 9)}), sorted({'b', 'q'} - k), sorted({'b', 'q'} & k), sorted(k & 'bcx'), sorted(k | ['n']), type(k & {'b'}).__name__, k.isdisjoint({'z'}), k.isdisjoint(['b']), i.isdisjoint([]))
print({1: 'a', 2: 'b'}.keys() & {1, 3}, {1: 'a'}.keys() | {2: 'b'}.keys(), {1: 'a', 2: 'b'}.keys() - [1], {1: 2, 3: 4}.items() ^ {(1, 2), (5, 6)} == {(3, 4), (5, 6)})
print(type(k).__name__, type(v).__name__, type(i).__name__, type(iter(k)).__name__, type(iter(v)).__name__, type(iter(i)).__name__, type(reversed(d)).__name__, bool({}.keys()), bool(k), dict(i) == d, k.mapping == d, {**dict(i)} == d)
for f in (lambda: k[0], lambda: v + v, lambda: k.add('x'), lambda: hash(k), lambda: k & 5, lambda: k < ['b'], lambda: {}.values() & set(), lambda: next(k), lambda: k - None, lambda: [] in k, lambda: k.isdisjoint(5), lambda: v < v, lambda: k | [[]], lambda: iter(d.items)):
    try:
        print(f())
    except TypeError as e:
        print(e)
    except AttributeError as e:
        print(e)
for key, value in d.items():
    d[key] = value * 10
print(d, v)
