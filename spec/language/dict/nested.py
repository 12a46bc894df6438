# Nested dicts and the usual patterns: grouping, counting, inverting, memo, defaults.
records = [('fruit', 'apple', 3), ('veg', 'kale', 1), ('fruit', 'fig', 7), ('veg', 'leek', 2), ('nut', 'pecan', 5)]
groups = {}
for kind, name, n in records:
    groups.setdefault(kind, {})[name] = n
print(groups, groups['fruit']['fig'], {k: sum(v.values()) for k, v in groups.items()}, [n for g in groups.values() for n in g])
inverted = {}
for kind, g in groups.items():
    for name in g:
        inverted[name] = kind
print(inverted, sorted(inverted.items(), key=lambda kv: (kv[1], -len(kv[0]))))
memo = {}
def fib(n):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(90), len(memo), list(memo)[:3], memo[50])
tree = {'v': 1, 'l': {'v': 2, 'l': None, 'r': {'v': 4, 'l': None, 'r': None}}, 'r': {'v': 3, 'l': None, 'r': None}}
def walk(t):
    return [] if t is None else walk(t['l']) + [t['v']] + walk(t['r'])
print(walk(tree))
d = {'a': {'b': {'c': 1}}}
d['a']['b']['c'] += 1
d['a']['b']['d'] = d['a']['b'].pop('c') * 10
d['a'].setdefault('list', []).append(1)
print(d)
try:
    d['a']['x']['y']
except KeyError as e:
    print(type(e).__name__, e)
ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b}
print([ops[o](6, 3) for o in ops], {**ops}.keys() == ops.keys())
matrix = {(i, j): i * j for i in range(3) for j in range(3)}
print({k: v for k, v in matrix.items() if v}, sum(matrix.values()), len(matrix))
def config(**options):
    return {**{'size': 1, 'color': 'red'}, **options}
print(config(), config(size=5), config(extra=None))
