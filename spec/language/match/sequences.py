# Sequence patterns match lists, tuples and ranges of the right length, but no strings, bytes, sets, dicts or iterators.
def f(x):
    match x:
        case []:
            return 'empty'
        case [a]:
            return f'one {a}'
        case a, b:
            return f'two {a} {b}'
        case (a, b, c):
            return f'three {a} {b} {c}'
        case _:
            return 'no'

for x in ([], (), [1], (1, 2), range(3), 'ab', b'ab', {1, 2}, {1: 2}, iter([1]), None, [1, 2, 3, 4], range(0)):
    print(type(x).__name__, f(x))
print(f(frozenset([1])), f(x for x in [1]))
