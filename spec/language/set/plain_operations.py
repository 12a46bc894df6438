# Operators and methods between sets of ints, strs and both, as new sets and in place: what they hold, and the order of ints.
ints = [set(), {1}, {1, 2, 3}, {3, 4, 5}, {-1, -2, 0}, {8, 16, 24, 32, 40}, set(range(0, 100, 7)), {2**40, -2**40, 2**60}, {1.5, 2, True}]
for a in ints:
    for b in ints:
        print(list(a | b), list(a & b), list(a - b), list(a ^ b), a <= b, a < b, a >= b, a > b, a == b, a != b, a.isdisjoint(b))
        for change in ('__ior__', '__iand__', '__isub__', '__ixor__', 'update', 'intersection_update', 'difference_update', 'symmetric_difference_update'):
            c = a.copy()
            getattr(c, change)(b)
            print(list(c), end=' ')
            c = a.copy()
            getattr(c, change)(c)
            print(len(c), end=' ')
        print()
texts = [set(), {'a'}, {'a', 'b', 'c'}, {'b', 'c', 'd'}, set('the quick brown fox jumps over the lazy dog'), {'a', 1, None, (1, 'a'), 2.5, frozenset({1})}]
for a in texts:
    for b in texts:
        for f in (lambda: a | b, lambda: a & b, lambda: a - b, lambda: a ^ b, lambda: a.union(b, a), lambda: a.difference(b, b), lambda: a.intersection(b), lambda: frozenset(a) - b):
            print(sorted(map(repr, f())), end=' ')
        print(a <= b, a > b, a == b, a.issubset(b), a.issuperset(b), a.isdisjoint(b), type(frozenset(a) | b).__name__)
big = set(range(1000))
print(len(big - {1}), len(big & {1, 5000}), len({1} - big), len(big ^ {1, -1}), big >= {1}, big.isdisjoint({-1}))
big -= set(range(990))
print(list(big))
nan = float('nan')
print(nan in {nan} & {nan}, {1} | {True} | {1.0}, {True} | {1}, len({'a'} | {'a' * 70} | {'\ud800'} | {'\U0001f600'}))
class S(set): pass
print(type(S({1}) | {2}).__name__, type({1} | S({2})).__name__, type(S({1}) & S({1})).__name__)
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return 1
    def __eq__(self, other):
        print('eq', self.v, getattr(other, 'v', other))
        return self.v == getattr(other, 'v', other)
x, y = {K(1), K(2)}, {K(2), 1}
print(len(x | y), len(x & y), len(x - y), len(x ^ y), x <= y, x.isdisjoint(y))
for f in (lambda: {1} | [1], lambda: {1} & (1,), lambda: {1} < [2], lambda: {1}.union(1), lambda: {1}.update([[]]), lambda: set([[]]), lambda: {1}.issubset(3)):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(list({1}.union([2], {3: 4}, (5,))), sorted(set('hello')), list(set({3: 1, 1: 2})), list(set(range(5))), list(frozenset([3, 1])))
