# A dict subclass with __missing__ fills in what [] does not find.
class Default(dict):
    def __init__(self, make): self.make = make
    def __missing__(self, key):
        self[key] = self.make()
        return self[key]
d = Default(list)
d['a'].append(1)
d['a'].append(2)
print(d, d.get('zz'), 'zz' in d, len(d), d['new'], d)
class Counter(dict):
    def __missing__(self, k): return 0
c = Counter()
for ch in 'mississippi': c[ch] += 1
print(sorted(c.items()), c['q'], 'q' in c, c.get('q'))
class Echo(dict):
    def __missing__(self, k): return f'<{k}>'
print(Echo(a=1)['a'], Echo()['b'], '%(x)s' % Echo(), '{x}'.format_map(Echo()))
class Raises(dict):
    def __missing__(self, k): raise KeyError('custom ' + k)
try:
    Raises()['k']
except KeyError as e:
    print(e)
print(type(d).__name__, isinstance(d, dict), type(d.copy()).__name__)
