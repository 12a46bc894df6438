# dict(): from mappings, pairs and keywords, and its errors.
print(dict(), dict(a=1, b=2), dict({'a': 1}), dict([('a', 1), ('b', 2)]), dict([['x', 1]]), dict({'a': 1}, a=2, c=3), dict(zip('ab', [1, 2])), dict(['ab', 'cd']), dict(enumerate('xy')), dict([(1, 2), (1, 3)]), dict({1: 2}.items()), dict((k, v) for k, v in [('q', 1)]), dict(**{'a b': 1, 'class': 2}), dict((('k', 'v'),)))

class Mapping:
    def keys(self):
        return iter(['one', 'two'])
    def __getitem__(self, key):
        return key.upper()

class OnlyGet:
    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        return ('k%d' % i, i)

print(dict(Mapping()), {**Mapping()}, dict(Mapping(), three=3), dict(OnlyGet()))
d = {'b': 1}
d.update(Mapping())
print(d, (lambda **k: k)(**Mapping()))
for f in (lambda: dict(5), lambda: dict([1]), lambda: dict(['abc']), lambda: dict([(1,)]), lambda: dict(None), lambda: dict({}, {}), lambda: dict([([], 1)]), lambda: dict('ab'), lambda: dict([(1, 2), 3]), lambda: dict(**{1: 2}), lambda: dict(a=1, **{'a': 2}), lambda: dict([[1, 2], [3]]), lambda: dict(**5), lambda: dict(object()), lambda: {**{}, **5}):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class D(dict):
    pass
print(D(a=1), type(D(a=1).copy()).__name__, D(a=1) == {'a': 1}, isinstance(D(), dict), dict(D(x=1)), type(D.fromkeys('a')).__name__, repr(D()), type(D() | {}).__name__)
