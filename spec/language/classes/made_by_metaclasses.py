# Calls of classes whose metaclass is the script's: with and without a __call__, abstract ones, containers with an __init__ of their own.
def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


class Plain(type):
    pass


class Counting(type):
    made = 0

    def __call__(cls, *args, **kwargs):
        Counting.made += 1
        return super().__call__(*args, **kwargs)


class A(metaclass=Plain):
    def __init__(self, x, *, y=1):
        self.x = x, y


class B(metaclass=Plain):
    def __new__(cls, x):
        self = super().__new__(cls)
        self.x = x
        return self


class C(metaclass=Plain):
    def __new__(cls, x):
        return [x]

    def __init__(self, x):
        print('not asked')


class D(metaclass=Plain):
    def __init__(self):
        return 3


class E(metaclass=Counting):
    def __init__(self, x=0):
        self.x = x


class F(dict, metaclass=Plain):
    def __init__(self, **kw):
        super().__init__(kw, f=1)


class G(list):
    def __init__(self, n):
        self.n = n
        self.append(n)


class H(set):
    def __init__(self, *items):
        super().__init__(items)


class I(dict):
    def __init__(self):
        pass

    def __new__(cls, *args):
        print('new', args)
        return super().__new__(cls)


show(lambda: (A(1).x, A(1, y=2).x, B(2).x, C(3), F(a=2), G(4), G(4).n, H(1, 2), type(G(1)).__name__))
show(lambda: A())
show(lambda: A(1, 2))
show(lambda: B())
show(lambda: D())
show(lambda: (E().x, E(2).x, E(x=3).x, Counting.made))
show(lambda: G())
show(lambda: I())
show(lambda: I(1))
Plain.__call__ = lambda cls, *args: ('instead', cls.__name__, args)
show(lambda: (A(1), B(), F()))
del Plain.__call__
show(lambda: A(5).x)


class Bare(metaclass=Plain):
    pass


show(lambda: type(Bare()).__name__)
show(lambda: Bare(1))
A.__abstractmethods__ = frozenset(['m'])
show(lambda: A(1))
A.__abstractmethods__ = frozenset()
show(lambda: A(1).x)


class Prop:
    @property
    def p(self):
        return self.__dict__.get('kept')

    @p.setter
    def p(self, v):
        self.__dict__['kept'] = v


v = Prop()
object.__setattr__(v, 'p', 5)
object.__setattr__(v, 'q', 6)
show(lambda: (v.p, v.__dict__))
show(lambda: object.__setattr__(v, 3, 4))
show(lambda: object.__setattr__(v))
show(lambda: object.__setattr__(5, 'x', 1))
show(lambda: (list.append([1], 2), str.upper('a'), dict.get({1: 2}, 1), dict.setdefault({}, 1, 2), list.insert([], 0, 1)))
show(lambda: str.upper(1))
show(lambda: list.append([]))
show(lambda: str.replace('a', 'b', 'c', 'd', 'e'))
