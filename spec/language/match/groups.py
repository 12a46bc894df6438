# Parentheses group; a comma in them makes a sequence.
def f(x):
    match x:
        case (1):
            return 'one'
        case (2 | 3):
            return 'two or three'
        case (4,):
            return 'tuple of four'
        case ():
            return 'empty'
        case ((('deep'))):
            return 'deep'
        case ((a)), (b):
            return f'pair {a} {b}'

for x in (1, 2, 3, 4, (4,), [], 'deep', [5, 6], (7, 8, 9)):
    print(x, f(x))
