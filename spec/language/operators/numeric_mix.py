# Every arithmetic operator over every pair of int, bool, float and big int: results and their types.
values = [0, 7, -3, True, 2.5, -0.0, 2**53 + 1, -10**20]
ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b, '//': lambda a, b: a // b, '%': lambda a, b: a % b}
for name, op in ops.items():
    print(name)
    for a in values:
        row = []
        for b in values:
            try:
                r = op(a, b)
                row.append(f'{r!r}:{type(r).__name__[0]}')
            except ZeroDivisionError as e:
                row.append('ZDE ' + str(e))
        print(' ', *row, sep=' | ')
