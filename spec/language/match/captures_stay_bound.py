# Captures are ordinary variables; those of a pattern that fails before its end stay unbound, a failing guard leaves them bound.
match (1, 2):
    case (a, 3):
        print('no')
    case (b, c) if c > 5:
        print('no')
    case (d, e):
        print('yes')
try:
    print(a)
except NameError as error:
    print(error)
print(b, c, d, e)

def local(subject):
    match subject:
        case [first, 'x']:
            pass
        case _:
            pass
    return first

print(local([1, 'x']))
try:
    local([1, 'y'])
except UnboundLocalError as error:
    print(error)
