# Own exception classes with attributes, __str__ and multiple bases.
class AppError(Exception):
    """Base."""
    code = 1
    def __init__(self, message, *, detail=None):
        super().__init__(message)
        self.detail = detail
class NotFound(AppError, KeyError):
    code = 404
    def __str__(self): return f'[{self.code}] {self.args[0]}'
try:
    raise NotFound('no page', detail={'id': 3})
except KeyError as e:
    print(e, repr(e), e.args, e.detail, e.code, isinstance(e, AppError), isinstance(e, LookupError))
class NoInit(ValueError): pass
e = NoInit(1, 'two')
print(e, repr(e), e.args, str(NoInit()), repr(NoInit()), str(NoInit('x')))
class Skips(Exception):
    def __init__(self, a, b): self.a = a
s = Skips(1, 2)
print(s.args, s, repr(s))
class Pretty(Exception):
    def __repr__(self): return 'Pretty!'
print(Pretty('x'), [Pretty('x')])
class Count(Exception):
    made = 0
    def __new__(cls, *a):
        Count.made += 1
        return super().__new__(cls, *a)
try:
    raise Count
except Count as e:
    print(Count.made, e.args)
c = Count('a')
c.args = ('changed', 1)
print(c, c.args)
try:
    c.args = 5
except TypeError as e:
    print(e)
