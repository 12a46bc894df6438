# A name deleted in the else part of a loop is unbound after it.
def after_for(values):
    x = 1
    for v in values:
        if v == 2:
            break
    else:
        del x
    return x


def after_while(n):
    x = 1
    while n > 0:
        n -= 1
        if n == 5:
            break
    else:
        del x
    return x


def after_forever(n):
    x = 1
    while n:
        n -= 1
    else:
        x = 2
        del x
    if n == 0:
        return x % 3


for f, argument in [(after_for, [1, 2]), (after_for, [1]), (after_while, 9), (after_while, 3), (after_forever, 2)] * 2:
    try:
        print(f.__name__, f(argument))
    except UnboundLocalError as error:
        print(f.__name__, error)
