# None, True and False are compared by identity, not by equality.
def kind(x):
    match x:
        case None:
            return 'None'
        case True:
            return 'True'
        case False:
            return 'False'
        case _:
            return 'other'

class Equal:
    def __eq__(self, other):
        return True

for x in (None, True, False, 0, 1, 1.0, '', Equal()):
    print(type(x).__name__, kind(x))
