# The truth of a guard is asked once, and may be any object; an error in it leaves the statement.
class Truth:
    def __init__(self, value):
        self.value = value
    def __bool__(self):
        print('asked', self.value)
        return self.value

match 1:
    case 1 if Truth(False):
        print('no')
    case 1 if Truth(True):
        print('yes')
match 1:
    case 1 if []:
        print('no')
    case 1 if (n := 0) or (m := 'walrus'):
        print(n, m)
try:
    match 1:
        case x if x / 0:
            print('no')
except ZeroDivisionError as e:
    print('error', e, x)
