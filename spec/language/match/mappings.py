# Mapping patterns need the keys they name; others don't matter.
def f(x):
    match x:
        case {'type': 'circle', 'r': r}:
            return 'circle', r
        case {'type': 'rect', 'w': w, 'h': h}:
            return 'rect', w, h
        case {'type': other}:
            return 'other', other
        case {}:
            return 'mapping'
        case _:
            return 'no mapping'

for x in ({'type': 'circle', 'r': 2, 'more': 1}, {'type': 'rect', 'w': 1}, {'type': 'rect', 'w': 1, 'h': 2}, {}, {1: 2}, [], 'x', None):
    print(x, f(x))
