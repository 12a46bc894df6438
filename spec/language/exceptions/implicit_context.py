# The context is what was being handled; cycles are cut.
def chain(e):
    out = []
    while e is not None:
        out.append(repr(e))
        e = e.__context__
    return ' <- '.join(out)
try:
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
    except KeyError:
        raise IndexError(3)
except IndexError as e:
    print(chain(e))
try:
    try:
        raise ValueError('body')
    finally:
        raise TypeError('finally')
except TypeError as e:
    print(chain(e))
def handler():
    raise KeyError('in handler')
try:
    try:
        raise ValueError('a')
    except ValueError:
        handler()
except KeyError as e:
    print(chain(e))
try:
    try:
        raise ValueError('v')
    except ValueError as v:
        try:
            raise KeyError('k')
        except KeyError as k:
            raise v
except ValueError as e:
    print(chain(e))
try:
    raise ValueError('no context')
except ValueError as e:
    print(chain(e))
try:
    raise ValueError('after a handled one')
except ValueError as e:
    print(chain(e))
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): raise OSError('exit')
try:
    with CM():
        raise ValueError('with')
except OSError as e:
    print(chain(e))
