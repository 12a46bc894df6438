# All attributes are fetched before the first sub-pattern is tried.
class P:
    __match_args__ = ('a', 'b')
    def __getattr__(self, name):
        print('get', name)
        if name == 'd':
            raise AttributeError(name)
        return name
class Eq:
    def __init__(self, s):
        self.s = s
    def __eq__(self, other):
        print('eq', self.s, other)
        return self.s == other
class V:
    a, b, c, z = Eq('a'), Eq('b'), Eq('c'), Eq('z')

match P():
    case P(V.z, V.b, c=V.c):
        print('no')
    case P(V.a, V.b, d=V.a):
        print('no')
    case P(V.a, V.b, c=V.c):
        print('yes')
