# Alternatives within alternatives; the first full match decides what is bound.
def f(x):
    match x:
        case [('a' | 'b') as k, (1 | 2) | (3 | 4) as v] | [v, k]:
            return k, v
        case {'op': ('add' | 'sub') as op, 'args': [int(a) | float(a), (int(b) | float(b))]}:
            return op, a, b
    return None

for x in (['a', 1], ['b', 4], ['b', 5], [1, 2], {'op': 'add', 'args': [1, 2.5]}, {'op': 'mul', 'args': [1, 2]}, {'op': 'sub', 'args': [1, 'x']}):
    print(f(x))
