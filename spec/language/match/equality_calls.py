# Values are compared as `subject == value`; the truth of the answer counts.
class Answer:
    def __init__(self, truth):
        self.truth = truth
    def __bool__(self):
        print('bool', self.truth)
        return self.truth
class Subject:
    def __eq__(self, other):
        print('subject ==', other)
        return Answer(other == 2)
class Never:
    def __eq__(self, other):
        return NotImplemented
match Subject():
    case 1:
        print('no')
    case 2:
        print('yes')
match Never():
    case 1:
        print('no')
    case _:
        print('never')
class Bad:
    def __eq__(self, other):
        raise RuntimeError('bad eq')
try:
    match Bad():
        case 1:
            print('no')
except RuntimeError as e:
    print(e)
