# __match_args__ is an ordinary attribute of the class: inherited, computed, or with the wrong error.
class Meta(type):
    @property
    def __match_args__(cls):
        print('asked')
        return ('v',)
class A(metaclass=Meta):
    v = 'value'
match A():
    case A(x):
        print(x)
class B(list):
    __match_args__ = ('first',)
    @property
    def first(self):
        return self[0]
match B([7, 8]):
    case B(f):
        print(f)
    case _:
        print('no')
class C(int):
    __match_args__ = ()
try:
    match C(1):
        case C(x):
            print(x)
except TypeError as e:
    print(e)
