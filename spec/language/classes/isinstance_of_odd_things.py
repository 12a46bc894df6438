# isinstance and issubclass of objects that are no classes but have __bases__ or __class__; __bool__ = None
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class Abstract:
    def __init__(self, bases):
        self.bases = bases
    __bases__ = property(lambda self: self.bases)
class Thing:
    def __init__(self, kind):
        self.kind = kind
    __class__ = property(lambda self: self.kind)
S = Abstract(())
C = Abstract((S,))
t(lambda: (isinstance(Thing(C), S), isinstance(Thing(C), C), isinstance(Thing(S), C)))
t(lambda: (issubclass(C, S), issubclass(C, int), isinstance(5, S), issubclass(int, S)))
t(lambda: issubclass(5, C))
t(lambda: isinstance(5, 6))
t(lambda: issubclass(int, 5))
t(lambda: issubclass(1, int))
t(lambda: isinstance(1, (str, 5)))
class Never:
    __bool__ = None
    def __len__(self):
        return 10
t(lambda: bool(Never()))
t(lambda: 1 if Never() else 2)
