# A guard runs after the names are bound and only when the pattern matched; when it is false the next case is tried.
def trace(label, value):
    print('guard', label, value)
    return value

def sign(n):
    match n:
        case x if trace('neg', x < 0):
            return 'negative'
        case 0:
            return 'zero'
        case int() if trace('big', n > 100):
            return 'big'
        case int(y) if y % 2 and trace('odd', True):
            return f'odd {y}'
        case _:
            return 'even'

for n in (-5, 0, 7, 500, 8):
    print(sign(n))
