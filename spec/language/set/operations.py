# Set algebra by operators and methods, results' types, in-place forms and comparisons.
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a.union(b), a.intersection(b), a.difference(b), a.symmetric_difference(b), a.union([9], (8,), 'z' * 0), a.union(), a.intersection(b, [3]), a.difference([1], {2}), a.intersection(), a.difference())
print(a < b, {3} < a, a <= a, a < a, a > {1}, a >= {1, 9}, {1} <= {1, 2} <= {1, 2, 3}, a.issubset(range(10)), a.issuperset([1, 2]), a.isdisjoint([9]), a.isdisjoint(b), set().issubset([]), {1} < {2}, {1} > {2}, set() < {1}, not {1, 2} <= {1})
f = frozenset([3, 4, 5])
print(a | f, f | a, f & a, a & f, type(a | f).__name__, type(f | a).__name__, type(f.union(a)).__name__, f - {3}, {3, 9} - f, f ^ f, f == b, a - f, f.copy() is f, frozenset(f) is f, f.issuperset([3]))
c = set(a)
d = c
c |= {10}
c &= {1, 2, 10}
c -= {1}
c ^= {2, 7}
print(c, d is c, c.update([1], (2,), {3: 0}), c, c.intersection_update({1, 2, 3}, [1, 2]), c, c.difference_update([1]), c, c.symmetric_difference_update([2, 8]), c, c.update(), c)
f2 = f
f2 |= {1}
print(f, f2, type(f2).__name__, a.__or__(b) == a | b, a.__and__([1]), a.__contains__(1), a.__len__(), a.__sub__(b))
for g in (lambda: a.union(5), lambda: a.intersection(None), lambda: a.issubset(5), lambda: a | [1], lambda: a.difference([[]]), lambda: f.add(1), lambda: f.remove(3), lambda: a.isdisjoint(), lambda: a.issubset(), lambda: a.union([1], 5), lambda: a.symmetric_difference(), lambda: a.symmetric_difference([1], [2]), lambda: f.update([1]), lambda: a <= [1], lambda: a.copy(1)):
    try:
        print(g())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
def inplace(op):
    s = {1, 2}
    if op == '|':
        s |= [3]
    elif op == '&':
        s &= 5
    elif op == '-':
        s -= (1,)
    else:
        s ^= 'a'
for op in '|&-^':
    try:
        inplace(op)
    except TypeError as e:
        print(e)
