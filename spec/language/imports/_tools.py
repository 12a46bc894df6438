"""A module for the programs beside it."""
print('running', __name__)

counter = 0
_hidden = 'not for star'


def bump():
    global counter
    counter += 1
    return counter


def helper(x):
    return x * 10


def fail():
    raise ValueError('from the module')


class Shape:
    def __init__(self, kind):
        self.kind = kind

    def __repr__(self):
        return f'Shape({self.kind!r})'
