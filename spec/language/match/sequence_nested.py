# Patterns nest; all parts must match.
def f(x):
    match x:
        case [1, [2, [3, y]]]:
            return 'deep', y
        case [[a, b], [c, d]]:
            return 'matrix', a, b, c, d
        case [(x, *xs), *ys]:
            return x, xs, ys
        case [[], []]:
            return 'empties'
    return None

for x in ([1, [2, [3, 4]]], [[1, 2], [3, 4]], [[1, 2, 3], 4, 5], [[], []], [1, [2, [4, 4]]], ['ab', 'cd']):
    print(x, f(x))
