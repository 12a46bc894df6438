# Dict displays, lookup, assignment, deletion, order and equality.
d = {'a': 1, 'b': 2, **{'c': 3, 'a': 10}, 'd': 4}
print(d, len(d), d['a'], 'b' in d, 'z' in d, 1 in d, {}, {1: 2, }, {None: 0, (1, 2): 'tuple', 1.5: 'f', True: 't', b'x': 'bytes', frozenset(): 'fs'})
d['b'] = 20
d['e'] = 5
del d['a']
d['a'] = 'again'
print(d, list(d), [*d], {**d, 'z': 0}, {'z': 0, **d}, bool({}), bool({0: 0}), not {}, {} or 'empty')
print({'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {'a': 1} == {'a': 1.0}, {'a': 1} != {'a': 2}, {} == {}, {1: 'x'} == {True: 'x'}, {'a': 1} == [('a', 1)], {'a': {'b': [1]}} == {'a': {'b': [1]}})
print({'k': 1, 'k': 2, 'j': 3}, {i: i * i for i in range(4)}, {(k := 'x'): k}, dict(a=1)['a'], d.get('q'), d.get('q', 'dflt'), d.get('b'), {1: 1}[1.0], {0: 'f'}[False], {'': 1}[''])
for f in (lambda: d['nope'], lambda: d[5], lambda: d[None], lambda: d[(1, 2)], lambda: {}[1.5], lambda: d[[1]], lambda: d[{}], lambda: d['b']['c'], lambda: {[1]: 2}, lambda: {{}: 1}, lambda: [1] in d, lambda: d.get([1]), lambda: d < {}, lambda: d + {}, lambda: d(), lambda: d.b, lambda: -d, lambda: d * 2, lambda: hash(d), lambda: {**5}, lambda: {**[1]}, lambda: d.append(1), lambda: d.has_key(1), lambda: d & d, lambda: {**None}, lambda: {'a': 1, **'bc'}):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    del d['nope']
except KeyError as e:
    print(repr(e), e.args, str(e))
try:
    d[[1]] = 2
except TypeError as e:
    print(e)
try:
    del d[{}]
except TypeError as e:
    print(e)
try:
    d.x = 1
except AttributeError as e:
    print(e)
