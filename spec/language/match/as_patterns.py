# `as` binds what the pattern before it has matched.
match [1, [2, 3], {'k': 'v'}]:
    case [int() as a, [_, _] as pair, {'k': str() as v} as d] as whole:
        print(a, pair, d, v, whole)
match 5:
    case (1 | 5) as n:
        print(n)
match (1, 2):
    case (x, y) as t:
        print(t, t == (x, y))
