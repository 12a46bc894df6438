# An OSError takes its arguments in `__new__`; a class with an `__init__` and no `__new__` of its own hands them over there, or not at all.
class Silent(OSError):
    def __init__(self, a, b=None):
        self.a = a

class Told(OSError):
    def __init__(self, a):
        super().__init__(2, a, 'file')

class Below(Told):
    pass

class New(OSError):
    def __new__(cls, *args):
        return super().__new__(cls, *args)
    def __init__(self, *args):
        super().__init__('ignored')

class Shown(FileNotFoundError):
    def __init__(self, message):
        self.message = message
    def __str__(self):
        return self.message

for e in (Silent(2, 'x'), Told('x'), Below('y'), New(2, 'x'), Shown('gone')):
    print(repr(e), str(e), e.args, e.errno, e.filename)
try:
    raise Silent('lost')
except OSError as e:
    print(repr(e), e.a)
e = OSError(1, 'a')
e.__init__(2, 'b')
print(e, e.args)
e = BlockingIOError(11, 'a', 5)
print(repr(e), e, e.args, e.filename, e.characters_written)
e = BlockingIOError(11, 'a', 'file')
print(repr(e), e, e.args, e.filename, hasattr(e, 'characters_written'))
print(UnicodeTranslateError('abc', 1, 2, 'r').encoding)
