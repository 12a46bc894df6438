# A dotted name is a value to compare with, looked up each time.
class Color:
    RED = 1
    GREEN = 2
    class Deep:
        BLUE = 3

def name(c):
    match c:
        case Color.RED:
            return 'red'
        case Color.GREEN:
            return 'green'
        case Color.Deep.BLUE:
            return 'blue'
        case _:
            return '?'

print([name(c) for c in (1, 2, 3, 4)])
Color.RED = 4
print([name(c) for c in (1, 2, 3, 4)])
try:
    match 1:
        case Color.MISSING:
            pass
except AttributeError as e:
    print(e)
