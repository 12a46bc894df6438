# The subject is evaluated once; it may be a tuple without parentheses, starred, or an assignment expression.
def subject():
    print('evaluated')
    return 3
match subject():
    case 1: print('one')
    case 2: print('two')
    case 3: print('three')
match 1, 2:
    case 1, x:
        print(x)
match *[1, 2], 3:
    case [*all_]:
        print(all_)
match (n := 10):
    case 10:
        print(n)
match subject(),:
    case (x,):
        print(x)
x = 1
match x:
    case y if (x := 5):
        print(x, y)
