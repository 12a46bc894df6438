# `**rest` gets the other entries in a new dict, in order.
d = {'a': 1, 'b': 2, 'c': 3, 'd': 4}
match d:
    case {'b': x, 'd': y, **rest}:
        print(x, y, rest)
rest['e'] = 5
print(d)
match d:
    case {**everything}:
        print(everything, everything is d)
match {}:
    case {**nothing}:
        print(nothing)
match {'a': {'b': {'c': 1, 'd': 2}, 'x': 0}}:
    case {'a': {'b': {'c': c, **inner}, **outer}}:
        print(c, inner, outer)
