# When no case matches, the statement does nothing.
match 5:
    case 1:
        print('no')
    case [x]:
        print('no')
print('after')
try:
    x
except NameError:
    print('x is unbound')
