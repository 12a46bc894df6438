# Set comprehensions, sets built from other containers, sets as conditions and counters.
print({x * x for x in range(-3, 4)}, {x % 4 for x in range(20) if x % 2}, len({c for c in 'hello world' if c.isalpha()}), {(x, y) for x in range(2) for y in range(2)} == {(0, 0), (0, 1), (1, 0), (1, 1)}, {len(w) for w in 'a bb cc ddd'.split()}, {*range(3), *(5, 6)}, {x for x in []})
vowels = set('aeiou')
print(sum(c in vowels for c in 'programming'), [c for c in 'code' if c not in vowels], set('abc') <= set('aabbcc'), set('hello') == set('ehlo'), sorted(set('banana')), len(set('banana') & vowels))
a = [1, 2, 2, 3, 3, 3]
print(len(a) != len(set(a)), sorted(set(a)), {x for x in a if a.count(x) > 1}, {x: a.count(x) for x in set(a)} == {1: 1, 2: 2, 3: 3}, sum(set(a)), max(set(a), key=a.count))
print({1, 2} | {x for x in (3,)}, {frozenset({x, y}) for x in (1, 2) for y in (1, 2)} == {frozenset({1}), frozenset({2}), frozenset({1, 2})}, {type(x).__name__ for x in (1, 2)}, {None, 0, False, ''} == {None, 0, ''}, {i // 2 for i in range(6)}, {-1, -2, -3} == {-3, -2, -1})
s = {1, 2, 3}
s = {x + 1 for x in s}
print(s, {x for x in s if x in {2, 4}}, s and 'nonempty', set() or 'empty', not set(), bool({0}), 3 in s and 1 not in s, [x in s for x in range(5)])
def classify(n, small={1, 2, 3}, big=frozenset({100, 200})):
    return 'small' if n in small else 'big' if n in big else 'other'
print([classify(n) for n in (1, 50, 100, 2.0, True, 'x')])
rows = [{1, 2, 3}, {2, 3, 4}, {3, 4, 5}]
print(set.intersection(*rows), set.union(*rows), set().union(*rows), rows[0].intersection(*rows[1:]), rows[0].difference(rows[1], rows[2]))
try:
    {x for x in [[1]]}
except TypeError as e:
    print(e)
try:
    set.intersection()
except TypeError as e:
    print(e)
for x in sorted({3, 1, 2}, reverse=True):
    print(x, end=' ')
print(*{7}, [*{8}], (*{9},), max({1, 5, 3}), min({1, 5, 3}), len({}), type({}).__name__, type({1}).__name__, type({1: 1}).__name__)
