# frozenset: immutability, use as a key, methods, and mixing with set.
f = frozenset([1, 2, 3])
print(f, len(f), 2 in f, hash(f) == hash(frozenset([3, 2, 1])), {f: 'v'}[frozenset({1, 2, 3})], f | {4}, f & {1}, f - {1}, f ^ {1, 9}, f == {1, 2, 3}, {1, 2, 3} == f, f <= {1, 2, 3}, f < {1, 2, 3, 4}, f.union([5]), f.isdisjoint([7]), frozenset('aa'), frozenset(f) is f, f.copy() is f)
print(repr(frozenset()), frozenset([frozenset(), frozenset([frozenset()])]) == frozenset([frozenset([frozenset()]), frozenset()]), {frozenset(), frozenset()}, sorted(f), bool(frozenset()), list(frozenset([1])), type(f).__name__, f.__class__.__mro__, [*f])
class F(frozenset):
    pass
class S(set):
    pass
print(F([1]), S([1]), F([1]) == {1}, type(F([1]) | {2}).__name__, type(S([1]) | {2}).__name__, type(S([1]).copy()).__name__, hash(F([1])) == hash(frozenset([1])), F(), S(), [S([2])], isinstance(F(), frozenset), issubclass(S, frozenset))
for g in (lambda: f.add(4), lambda: f.remove(1), lambda: f.pop(), lambda: f.clear(), lambda: f.discard(1), lambda: f.update([1]), lambda: f[0], lambda: f + f, lambda: frozenset([[]]), lambda: frozenset(1, 2), lambda: frozenset(1), lambda: f | [1], lambda: f < 1, lambda: f.x, lambda: hash(S())):
    try:
        print(g())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
groups = {}
for word in ['abc', 'bca', 'xyz', 'cab', 'zyx']:
    groups.setdefault(frozenset(word), []).append(word)
print(list(groups.values()), len(groups))
powerset = {frozenset()}
for x in (1, 2, 3):
    powerset |= {p | {x} for p in powerset}
print(len(powerset), sorted(sorted(p) for p in powerset))
