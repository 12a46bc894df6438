# Keys are literals and dotted names, compared like dict keys.
class K:
    A = 'a'
    ONE = 1.0

def f(x):
    match x:
        case {K.A: v}:
            return 'A', v
        case {K.ONE: v}:
            return '1.0', v
        case {None: v}:
            return 'None', v
        case {-1: v, 2: w}:
            return v, w
        case {b'x': v} | {'y': v}:
            return 'x or y', v
    return None

for x in ({'a': 1}, {1: 'int'}, {True: 'bool'}, {None: 0}, {-1: 'm', 2: 't'}, {b'x': 1}, {'y': 2}, {'z': 3}):
    print(x, f(x))
