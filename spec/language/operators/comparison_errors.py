# Ordering comparisons between types that have none, for every operator and builtin that compares.
class Plain:
    pass

class Named(Plain):
    pass

p = Plain()
values = [(1, 'a'), ('a', 1), (None, None), (None, 1), ([], ()), ({}, {}), ({1}, [1]), (p, p), (Plain, Plain), (p, 1), (1, p), (len, len), (1.5, None), (b'a', 'a'), (range(1), range(2)), (True, 'x'), (..., 1), (Named(), p), (slice(1), None), (Exception(), 1)]
for left, right in values:
    for name, op in (('<', lambda x, y: x < y), ('<=', lambda x, y: x <= y), ('>', lambda x, y: x > y), ('>=', lambda x, y: x >= y)):
        try:
            print(op(left, right))
        except TypeError as e:
            print(e)
for f in (lambda: max(1, 'a'), lambda: min('a', 1), lambda: max([1, None]), lambda: min(p, p), lambda: sorted([p, p]), lambda: sorted([1, 'a', 2]), lambda: [3, 'a', 1].sort(), lambda: sorted([2, 1], key=lambda x: p), lambda: (1, 2) < (1, 'a'), lambda: [[1]] < [['a']], lambda: max({}, {}), lambda: min([1], (1,)), lambda: sorted({1: 0, 'a': 1})):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(1 == 'a', None == 0, p == p, p == Plain(), Plain == Plain, [] == (), {} == [], 1 != 'a', p != 1, (1,) == [1], {1} == {1: 1}, b'' == '', 0 == None, ... == ..., len == len, '' == [])
