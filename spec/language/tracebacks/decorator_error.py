# An exception while a decorator is applied.
def only_numbers(f):
    raise TypeError(f'cannot decorate {f.__name__}')

def fine(f):
    return f

@fine
@only_numbers
def task():
    pass
