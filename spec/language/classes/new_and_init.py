# __new__ decides what is made; __init__ runs only on instances of the class.
class Meters(float):
    def __new__(cls, v, unit='m'):
        return super().__new__(cls, v * (1000 if unit == 'km' else 1))
print(Meters(3), Meters(3, 'km'), type(Meters(1)).__name__, Meters(2) + 1)

class Single:
    made = None
    def __new__(cls, *a):
        if cls.made is None:
            cls.made = super().__new__(cls)
        return cls.made
    def __init__(self, x):
        print('init', x)
        self.x = x
print(Single(1) is Single(2), Single.made.x)

class Other:
    def __new__(cls): return 42
    def __init__(self): print('never')
print(Other())

class Init:
    def __init__(self): return 5
try:
    Init()
except TypeError as e:
    print(e)
class T(tuple):
    def __new__(cls, *items):
        return tuple.__new__(cls, items)
print(T(1, 2, 3), len(T()))
for f in (lambda: object(1), lambda: object.__new__(), lambda: object.__new__(3), lambda: object.__new__(int), lambda: int.__new__(str)):
    try:
        f()
    except TypeError as e:
        print(e)
