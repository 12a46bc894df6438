# Set displays, membership, deduplication, equality and hash equivalence.
s = {3, 1, 2, 3, 1}
print(s, len(s), 2 in s, 5 in s, {1, 1.0, True}, {0, False, 0.0}, {True, 1}, {1.0, 1}, set(), set('a'), {*[1, 2], *(3,)}, {(1, 2), (1, 2)}, {None}, {x % 3 for x in range(10)}, frozenset([1, 2]), frozenset(), type({1}), {1,})
print({1, 2} == {2, 1}, {1} == frozenset([1]), {1} == [1], {1, 2} != {1}, bool(set()), bool({0}), not set(), set() == frozenset(), {1} is not None, {1.0} == {1}, {frozenset([1]), frozenset([1])} == {frozenset([1])})
print(set([3, 3]), set((1, 2)), set({1: 'a'}), set(range(3)), set(x for x in [1]), len(set('hello')), sorted(set('hello')), sorted({'b', 'a'}), max({1, 5, 3}), sum({1, 2, 3}), list({7}), [*{1}], {1: {2}}, min({4, 2}))
print(repr({1, 2}), str(frozenset({1})), f'{ {1} }', {frozenset({1, 2}): 'x'}[frozenset({2, 1})], frozenset({1}) in {frozenset({1})}, {1} in [frozenset({1})], {1} in {frozenset({1})}, {1, 2} <= {1, 2, 3})
a = {1, 2}
b = a
b.add(3)
c = a.copy()
c.add(4)
print(a, b is a, c, hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
for f in (lambda: {[]}, lambda: {{}}, lambda: {{1}}, lambda: a[0], lambda: {1} + {2}, lambda: {1} * 2, lambda: {1} < 5, lambda: set(5), lambda: set(None), lambda: set(1, 2), lambda: hash({1}), lambda: [] in {1}, lambda: {1}.foo, lambda: set([[]]), lambda: {1} | [2], lambda: {1} & 'a', lambda: {1} - None, lambda: {1} ^ (1,), lambda: set(x=1), lambda: {1: 2} in {1}, lambda: a(), lambda: -{1}, lambda: frozenset(5), lambda: {1} > [1], lambda: {*5}, lambda: sorted({1, 'a'}) and 0):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        message = str(e)
        print(type(e).__name__, message if 'instances' not in message or 'set' in message else 'not comparable')
