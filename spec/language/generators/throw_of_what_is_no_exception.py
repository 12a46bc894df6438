# throw(): what making the exception raises is raised in the generator
class Bad(Exception):
    def __new__(cls, *args):
        return 'no exception'

class Worse(Exception):
    def __init__(self, *args):
        raise KeyError('while made')

def g():
    try:
        yield 1
    except Exception as e:
        print('inside', type(e).__name__, e)
        yield 2

for kind in (Bad, Worse, ValueError):
    it = g()
    next(it)
    print(it.throw(kind))
