# Alternatives are tried from the left and bind the same names.
def f(x):
    match x:
        case 1 | 2 | 3:
            return 'small'
        case [a, 'first'] | ['second', a]:
            return 'pair', a
        case {'x': v} | {'y': v} | [v]:
            return 'v', v
        case (int() | float()) as n:
            return 'number', n
        case str() | None as s:
            return 'text or nothing', s
        case [(0 | 1) as bit, *_] | [_, bit, *_]:
            return 'bit', bit
    return 'nothing'

for x in (1, 3, [5, 'first'], ['second', 6], {'x': 1}, {'y': 2}, [9], 4.5, 's', None, [1, 2, 3], [7, 8, 9], set()):
    print(f(x))
