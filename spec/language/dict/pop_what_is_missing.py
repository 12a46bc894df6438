# Errors of pop and remove, caught, uncaught in calls, in loops, and with tracebacks.
import traceback


class D(dict):
    def __missing__(self, key):
        return 'made'


class K:
    def __hash__(self):
        print('hash')
        return 1

    def __eq__(self, other):
        return True

    def __repr__(self):
        return 'K'


def take(container, *args):
    try:
        return container.pop(*args)
    except (KeyError, IndexError) as e:
        return type(e).__name__, e.args, e.__context__


for i in range(3):
    print(take({'a': 1}, 'a'), take({'a': 1}, 'b'), take({'a': 1}, 'b', None), take({}, 1), take({1.0: 2}, 1), take({True: 2}, 1), take({None: 1}, None), take({}, None), take([]), take([1]), take([1], 3))
    print(take(D(a=1), 'b'), take(set()), take(bytearray()), take({(1, 2): 3}, (1, 2)), take({}, (1, 2)))
print(take({}, K()), take({5: 1}, K()))
s = {1, 'x'}
for v in (1, 1, 'x', 'y', (), 2.0, None):
    try:
        print(s.remove(v), s)
    except KeyError as e:
        print('KeyError', e.args)
try:
    {}.pop([])
    {'a': 1}.pop([])
except TypeError as e:
    print(e)
except KeyError as e:
    print('KeyError', e)


def drain(stack):
    n = 0
    while True:
        try:
            n += stack.pop()
        except IndexError:
            return n


print([drain(list(range(n))) for n in range(200)][-1], drain([1.5, 2.5]))


def outer(d):
    try:
        d['k']
    except KeyError:
        d.pop('other')


try:
    outer({})
except KeyError:
    print(traceback.format_exc().replace(__file__, 'FILE'))
