# A dict subclass: overridden methods are used by [] but not by get or update.
class Lower(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
d = Lower(A=1)
d['B'] = 2
d.update(C=3)
print(d, d['b'], 'B' in d, 'A' in d, d.get('B'), d.get('b'), sorted(d))
print(dict(d), {**d}, len(d), d == {'A': 1, 'b': 2, 'C': 3})
class Attr(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None
    def __setattr__(self, name, v): self[name] = v
    def __delattr__(self, name): del self[name]
a = Attr(x=1)
a.y = 2
a.x += 10
del a.y
print(a, a.x, hasattr(a, 'y'), a.keys())
try:
    a.zzz
except AttributeError as e:
    print('AttributeError', e)
class Ordered(dict):
    def __iter__(self): return iter(sorted(super().keys(), reverse=True))
o = Ordered(b=1, c=2, a=3)
print(list(o), list(o.items()), [*o], sorted(o))
print(type(d | {'z': 1}).__name__, type(Lower.fromkeys('ab')).__name__, Lower.fromkeys('AB'))
