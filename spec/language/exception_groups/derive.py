# Parts are made by derive and keep traceback, cause, context and notes.
class G(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self
    def derive(self, excs):
        return G(self.message, excs, self.code)
try:
    try:
        raise KeyError('context')
    except KeyError:
        e = G('m', [ValueError(1), TypeError(2)], 42)
        e.add_note('note')
        raise e from OSError('cause')
except G as caught:
    a, b = caught.split(ValueError)
    for x in (a, b):
        print(repr(x), x.code, x.__notes__, repr(x.__cause__), repr(x.__context__), x.__suppress_context__, x.__traceback__ is not None)
    print(a.__notes__ is caught.__notes__)
class Plain(ExceptionGroup):
    pass
p = Plain('p', [ValueError(), TypeError()])
print(type(p.split(ValueError)[0]).__name__, type(p.derive([KeyError()])).__name__)
class BadDerive(ExceptionGroup):
    def derive(self, excs):
        return 5
try:
    BadDerive('b', [ValueError(), TypeError()]).split(ValueError)
except TypeError as e:
    print(e)
print(ExceptionGroup('m', [ValueError()]).derive([KeyboardInterrupt()]))
