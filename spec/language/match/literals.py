# Literal patterns compare with ==, in order, and the first that matches wins.
def kind(x):
    match x:
        case 0:
            return 'zero'
        case -1 | -2:
            return 'negative'
        case 1.5:
            return 'float'
        case 'a':
            return 'letter'
        case b'a':
            return 'bytes'
        case 'long' 'er':
            return 'joined'
    return 'nothing'

for x in (0, False, 0.0, -1, -2, -3, 1.5, 'a', 'A', b'a', 'longer', None, 10**30, True):
    print(repr(x), kind(x))
