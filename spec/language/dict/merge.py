# | and |= on dicts: right side wins, order of first appearance, |= takes pairs.
a = {'x': 1, 'y': 2}
b = {'y': 20, 'z': 30}
print(a | b, b | a, a, b, a | {}, {} | a, (a | b) == {**a, **b}, a | b | {'x': 0})
c = a
c |= b
print(a, c is a)
a |= [('w', 5), ('x', 'pairs')]
a |= {}
a |= zip('pq', (1, 2))
print(a)
for f in (lambda: a | [('k', 1)], lambda: a | None, lambda: [] | a, lambda: a | 5, lambda: {1, 2} | a, lambda: a & b, lambda: a - b, lambda: a ^ b):
    try:
        print(f())
    except TypeError as e:
        print(e)
def merge(value):
    global a
    a |= value
for value in (5, None, [1], ['abc'], 'ab', [(1, 2, 3)]):
    try:
        merge(value)
    except Exception as e:
        print(type(e).__name__, e)
print({**{'a': 1}, 'b': 2, **{'a': 3, 'c': 4}, 'b': 5}, {'a': 1, **{}}, {**{1: 1}, **{1.0: 2}}, dict({'a': 1}, **{'b': 2}))
def merge_all(*ds):
    out = {}
    for d in ds:
        out |= d
    return out
print(merge_all({1: 'a'}, {2: 'b'}, {1: 'c'}), merge_all())
