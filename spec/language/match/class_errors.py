# What class patterns complain about.
class NoArgs:
    pass
class OneArg:
    __match_args__ = ('a',)
    a = 1
class BadType:
    __match_args__ = ['a']
class BadName:
    __match_args__ = (1,)
class Twice:
    __match_args__ = ('a', 'a')
    a = 1

def attempt(f):
    try:
        f()
    except TypeError as e:
        print(e)

def a():
    match NoArgs():
        case NoArgs(1): pass
def b():
    match OneArg():
        case OneArg(1, 2): pass
def c():
    match BadType():
        case BadType(1): pass
def d():
    match BadName():
        case BadName(1): pass
def e():
    match Twice():
        case Twice(1, 1): pass
def f():
    match OneArg():
        case OneArg(1, a=1): pass
def g():
    match 1:
        case int(1, 2): pass
def h():
    match 1:
        case len(): pass
def i():
    match NoArgs():
        case NoArgs(1, 2): pass
def j():
    match []:
        case list(1, 2, 3): pass
for x in (a, b, c, d, e, f, g, h, i, j):
    attempt(x)
match 1:
    case NoArgs(1, 2, 3):
        pass
    case _:
        print('an instance of another class is not asked for')
