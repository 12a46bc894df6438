# subclasses of list, tuple, set and float may take keywords in an __init__ or __new__ of their own
class L(list):
    def __new__(cls, items, more=None):
        return super().__new__(cls, items)

class L2(list):
    def __init__(self, items, more=None):
        super().__init__(items)
        self.more = more

class T(tuple):
    def __init__(self, items, more=None):
        self.more = more

class F(float):
    def __init__(self, value, unit=None):
        self.unit = unit

class S(frozenset):
    def __init__(self, items, more=None):
        self.more = more

print(L([1], more=3), L2([1], more=3).more, T([1], more=4), T([1], more=4).more, F('1.5', unit='m').unit, S([1], more=5).more)
class Plain(list): pass
class PlainTuple(tuple): pass
for make in (lambda: Plain([1], more=3), lambda: PlainTuple([1], more=3), lambda: list(sequence=[1]), lambda: float(x=1)):
    try:
        print(make())
    except TypeError as e:
        print(e)
