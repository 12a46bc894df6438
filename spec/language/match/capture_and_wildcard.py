# A capture binds the subject; the wildcard binds nothing.
_ = 'kept'
match 5:
    case x:
        print('captured', x)
match 6:
    case _:
        print('wildcard', _)
print(x, _)
match [1, 2, 3]:
    case [_, y, _]:
        print(y, _)
