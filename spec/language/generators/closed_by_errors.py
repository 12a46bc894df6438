# A generator made in the header of a loop or in a comprehension is closed when an error leaves the loop.
def numbers(name, n=3):
    try:
        for i in range(n):
            yield i
    finally:
        print('closed', name)


def plain():
    for n in numbers('plain'):
        n + 'a'


def hot(k):
    total = 0
    for n in numbers('hot', 1000):
        total += 100 // (k - n)
    return total


def nested():
    for a in numbers('outer'):
        for b in numbers('inner'):
            [][b]


def listed():
    return [10 // x for x in numbers('listed')]


def inside():
    return [10 // y for x in range(2) for y in numbers('inside')]


def settled():
    return {10 // x for x in numbers('settled')}, {x: 10 // x for x in numbers('unreached')}


def keyed():
    return {x: 10 // x for x in numbers('keyed')}


def called():
    for n in numbers('called'):
        nested_error(n)


def nested_error(n):
    raise KeyError(n)


def caught():
    for n in numbers('caught'):
        try:
            [][n]
        except IndexError:
            continue
    return 'done'


def kept():
    g = numbers('kept')
    try:
        for n in g:
            n + 'a'
    except TypeError:
        print('still open', next(g))
    return [x for x in g]


def by_generator():
    for n in numbers('by_generator'):
        yield 1 // n


class Walk:
    def items(self):
        try:
            yield from numbers('walk')
        finally:
            print('items closed')

    def run(self):
        for n in self.items():
            n.missing


for f in (plain, lambda: hot(50), nested, listed, inside, settled, keyed, called, caught, kept, lambda: list(by_generator()), Walk().run):
    try:
        print(f())
    except Exception as e:
        print('handled', type(e).__name__, e)
try:
    for n in numbers('module'):
        n + 'a'
except TypeError:
    print('handled at the module')
try:
    print([n + 'a' for n in numbers('module comprehension')])
except TypeError:
    print('handled at the module')
