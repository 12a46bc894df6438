# An alternative after one that matched is not looked at.
class Eq:
    def __init__(self, n):
        self.n = n
class V:
    class one:
        pass
class N:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        print('eq', other)
        return self.n == other

match N(2):
    case 1 | 2 | 3:
        print('found')
match N(9):
    case 1 | 2 | 3:
        print('found')
    case _:
        print('not found')
match [N(1), N(2)]:
    case [1, 1] | [1, 2] | [3, 4]:
        print('found')
