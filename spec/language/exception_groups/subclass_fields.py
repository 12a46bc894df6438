# A subclass may take other arguments and fields.
class Errors(ExceptionGroup):
    def __new__(cls, errors):
        self = super().__new__(Errors, f'{len(errors)} errors', errors)
        return self
    def __init__(self, errors):
        super().__init__(self.message, errors)
        self.first = errors[0]
e = Errors([ValueError(1), KeyError(2)])
print(e, repr(e), e.first, e.exceptions)
try:
    raise e
except Exception as x:
    print(x is e, isinstance(x, BaseExceptionGroup))
