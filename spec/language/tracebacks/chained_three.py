# Three exceptions, of both kinds of chaining.
def first():
    raise KeyError('first')

def second():
    try:
        first()
    except KeyError as e:
        raise ValueError('second') from e

def third():
    try:
        second()
    finally:
        [].pop()

third()
