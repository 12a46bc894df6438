# The metaclass's __instancecheck__ decides.
class Meta(type):
    def __instancecheck__(cls, obj):
        print('check', cls.__name__, obj)
        return obj == 5
class Five(metaclass=Meta):
    pass
for x in (4, 5):
    match x:
        case Five():
            print('five')
        case _:
            print('other')
class Duck(metaclass=Meta):
    __match_args__ = ('real',)
match 5:
    case Duck(n):
        print(n)
