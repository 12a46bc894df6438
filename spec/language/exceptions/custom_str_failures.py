# Exceptions whose __str__, __init__ or __bool__ fail.
class BadStr(Exception):
    def __str__(self): raise ValueError('str failed')
try:
    raise BadStr('x')
except BadStr as e:
    try:
        str(e)
    except ValueError as v:
        print(v, repr(v.__context__)[:10])
class BadInit(Exception):
    def __init__(self): raise KeyError('init failed')
try:
    raise BadInit
except KeyError as e:
    print(repr(e))
try:
    raise BadInit()
except KeyError as e:
    print(repr(e))
class NeedsArgs(Exception):
    def __init__(self, a, b): super().__init__(a, b)
try:
    raise NeedsArgs
except TypeError as e:
    print(e)
class Falsy(Exception):
    def __bool__(self): return False
    def __len__(self): return 0
try:
    raise Falsy('f')
except Falsy as e:
    print('caught', repr(e))
class ReturnsOther(Exception):
    def __new__(cls): return ValueError('from new')
try:
    raise ReturnsOther()
except ValueError as e:
    print(repr(e))
try:
    raise ReturnsOther
except Exception as e:
    print(type(e).__name__, e)
class WrongNew(Exception):
    def __new__(cls): return 5
try:
    raise WrongNew
except TypeError as e:
    print(str(e).split(' at ')[0])
