# Exceptions through with blocks and in __exit__.
class Resource:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        if self.name == 'bad':
            raise OSError('cannot close ' + self.name)

def use():
    with Resource('good'), Resource('bad') as r:
        r.read()

use()
