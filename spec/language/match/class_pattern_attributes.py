# Which attributes class patterns ask for, and what they make of missing ones.
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x = x; self.y = y

class Lazy:
    __slots__ = ('a',)
    def __getattr__(self, name):
        print('asked', name, end='; ')
        if name == 'gone': raise AttributeError(name)
        return 5
    @property
    def p(self): print('property', end='; '); return 6

class Named:
    __match_args__ = ['x']
class Odd:
    __match_args__ = (1,)
class Short:
    __match_args__ = ('x',)
    x = 1
class Meta(type):
    def __instancecheck__(cls, o): print('check', end='; '); return True
class Loose(metaclass=Meta):
    __match_args__ = ('x',)

def f(v):
    match v:
        case Point(x=0, y=b): return 'keyword', b
        case Point(1, b): return 'positional', b
        case Point(x=a, z=b): return 'never'
        case Point(): return 'bare'
        case Lazy(gone=g): return 'gone'
        case Lazy(a=5, p=6, q=q): return 'lazy', q
        case int(n): return 'int', n
        case str() | bytes(): return 'text'
        case dict(d): return 'dict', d
        case _: return 'other'

for _ in range(150):
    r = f(Point(0, 1)), f(Point(1, 2)), f(Point(2, 3)), f(3), f('s'), f({1: 2}), f(None)
print(r)
print(f(Lazy()), f(True), f(b''))
class Sub(Point): pass
print(f(Sub(1, 9)))
def g(v, which):
    try:
        match v:
            case Named(1) if which == 0: return 1
            case Odd(1) if which == 1: return 1
            case Short(1, 2): return 2
            case Short(1): return 3
    except TypeError as e: return str(e)
def h(v):
    try:
        match v:
            case Named(1): return 1
    except TypeError as e: return str(e)
def i(v):
    try:
        match v:
            case Odd(1): return 1
    except TypeError as e: return str(e)
def j(v):
    try:
        match v:
            case Short(1, x=1): return 1
    except TypeError as e: return str(e)
print(g(Short(), 0), h(Named()), i(Odd()), j(Short()))
match 5:
    case Loose(): print('loose')
