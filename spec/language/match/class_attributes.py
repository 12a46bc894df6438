# A missing attribute means no match; other errors of an attribute leave the statement.
class Lazy:
    @property
    def good(self):
        print('good')
        return 1
    @property
    def absent(self):
        raise AttributeError('not here')
    @property
    def broken(self):
        raise ValueError('broken')

match Lazy():
    case Lazy(nothing=_):
        print('no')
    case Lazy(good=2):
        print('no')
    case Lazy(absent=_):
        print('no')
    case Lazy(good=1):
        print('yes')
try:
    match Lazy():
        case Lazy(broken=_):
            print('no')
except ValueError as e:
    print(e)
