# get, setdefault, pop, popitem, update, copy, clear, fromkeys and their errors.
d = dict(a=1, b=2, c=3)
print(d.get('a'), d.get('x'), d.get('x', 0), d.setdefault('a', 9), d.setdefault('x'), d.setdefault('y', []), d, d.pop('x'), d.pop('nope', 'default'), d.pop('nope', None), d)
print(d.popitem(), d.popitem(), d, d.update({'a': 'A', 'z': 26}), d.update([('p', 1), ['q', 2], 'rs']), d.update(k=5), d.update({'m': 1}, n=2), d.update(), d.update([]), d)
e = d.copy()
e['a'] = 'copy'
print(d['a'], e['a'], e == d, d.clear(), d, len(e), e is not d)
print(dict.fromkeys('abc'), dict.fromkeys([1, 2], 0), dict.fromkeys({}, 1), {}.fromkeys((1,), 'x'), dict.fromkeys('aab'))
shared = dict.fromkeys('ab', [])
shared['a'].append(1)
print(shared)
a = {}
a['self'] = a
print(a['self']['self'] is a, a.get('self') is a)
d = {'a': 1}
for f in (lambda: d.pop('x'), lambda: {}.popitem(), lambda: d.pop(), lambda: d.pop(1, 2, 3), lambda: d.get(), lambda: d.get(1, 2, 3), lambda: d.update(5), lambda: d.update([1]), lambda: d.update([(1, 2, 3)]), lambda: d.update(['a']), lambda: d.update(1, 2), lambda: d.setdefault(), lambda: d.setdefault([], 1), lambda: d.pop([]), lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: dict.fromkeys(), lambda: d.copy(1), lambda: d.popitem(1), lambda: d.get(key=1), lambda: d.update(None), lambda: d.update([None]), lambda: d.update([('a',)]), lambda: d.update('ab'), lambda: d.keys(1), lambda: d.clear(1), lambda: dict.get(), lambda: dict.get([], 1), lambda: d.pop('x', default=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(d)
