"""Records what CPython 3.13 does with random operations on containers: python3.13 record.py

Each file holds cases; a case is a list of steps [operation, result, slot, state]:
  operation  ["call", object, method, args, keywords] ["binary" | "inplace" | "compare", operator, a, b] ["get", object, key]
             ["set", object, key, value] ["del", object, key] ["in", item, object] ["new", type, args] ["list", object]
             ["length", object] ["hash", object]
  result     the repr, or the type and the message of an exception
  slot       where the result goes (null: nowhere)
  state      the repr of the container that is watched, afterwards
Values are tagged: {"b": big int} {"f": float} {"t": tuple} {"l": list} {"slice": parts} {"range": parts} {"v": number of a slot}.
sort.json: lists of [value, ...] with the log of the comparisons a logging `__lt__` saw.
"""
import json
import random
from pathlib import Path

HERE = Path(__file__).parent
NAN = float('nan')


class Slot:
    def __init__(self, number):
        self.number = number


def encode(x):
    if x is None or isinstance(x, (bool, str)):
        return x
    if isinstance(x, int):
        return x if abs(x) < 2**53 else {'b': str(x)}
    if isinstance(x, float):
        return {'f': repr(x)}
    if isinstance(x, tuple):
        return {'t': [encode(i) for i in x]}
    if isinstance(x, list):
        return {'l': [encode(i) for i in x]}
    if isinstance(x, slice):
        return {'slice': [encode(x.start), encode(x.stop), encode(x.step)]}
    if isinstance(x, range):
        return {'range': [encode(x.start), encode(x.stop), encode(x.step)]}
    if isinstance(x, Slot):
        return {'v': x.number}
    raise TypeError(x)


class Case:
    def __init__(self, kind, count):
        self.slots = [kind() for _ in range(count)]
        self.steps = []

    def value(self, x):
        return self.slots[x.number] if isinstance(x, Slot) else x

    def run(self, watched, do, to=None):
        try:
            result = self.perform(do)
            if to is not None:
                self.slots[to] = result
            text = repr(result)
        except Exception as e:
            to = None
            text = f"{type(e).__name__} {', '.join(repr(a) if isinstance(e, KeyError) else str(a) for a in e.args)}"
        # Arguments are a list of values, everything else is one value (names and operators are strs).
        arguments = {'call': 3, 'new': 2}.get(do[0])
        written = [[encode(v) for v in x] if i == arguments else x if isinstance(x, dict) else encode(x) for i, x in enumerate(do)]
        self.steps.append([written, text, to, repr(self.slots[watched])])

    def perform(self, do):
        what, *rest = do
        v = self.value
        if what == 'call':
            target, name, args, keywords = rest
            return getattr(v(target), name)(*map(v, args), **keywords)
        if what == 'new':
            return {'list': list, 'dict': dict, 'set': set, 'frozenset': frozenset, 'tuple': tuple}[rest[0]](*map(v, rest[1]))
        if what in ('binary', 'compare'):
            return eval(f'a {rest[0]} b', {'a': v(rest[1]), 'b': v(rest[2])})
        if what == 'inplace':
            names = {'a': v(rest[1]), 'b': v(rest[2])}
            exec(f'a {rest[0]}= b', names)
            return names['a']
        if what == 'get':
            return v(rest[0])[v(rest[1])]
        if what == 'set':
            v(rest[0])[v(rest[1])] = v(rest[2])
            return None
        if what == 'del':
            del v(rest[0])[v(rest[1])]
            return None
        if what == 'in':
            return v(rest[0]) in v(rest[1])
        if what == 'list':
            return list(v(rest[0]))
        if what == 'length':
            return len(v(rest[0]))
        if what == 'hash':
            return hash(v(rest[0]))
        raise ValueError(what)


def number():
    kind = random.randrange(12)
    if kind < 4:
        return random.randrange(-10, 30)
    if kind == 4:
        return random.randrange(-2**40, 2**40)
    if kind == 5:
        return random.randrange(-2**70, 2**70)
    if kind == 6:
        return float(random.randrange(-5, 20))
    if kind == 7:
        return round(random.uniform(-10, 10), 3)
    if kind == 8:
        return random.choice([True, False, -1, -1.0, -2, 0.0, -0.0, 1e300, 2.0**60, 2**60, float('inf'), 2**61 - 1, 2**61, 0.1, 5e-324])
    if kind == 9:
        return random.randrange(8) * 2**random.randrange(40)
    return random.randrange(200)


def key():
    kind = random.randrange(9)
    if kind < 6:
        return number()
    if kind == 6:
        return None
    if kind == 7:
        return tuple(number() for _ in range(random.randrange(4)))
    return ((number(),), random.randrange(5))


def set_case():
    make = random.choice([lambda: random.randrange(-20, 40), lambda: random.randrange(-2**33, 2**33), key, key,
                          lambda: random.randrange(20) * 2**random.randrange(45)])
    c = Case(set, 2)
    c.run(0, ['new', 'set', [[make() for _ in range(random.choice([0, 3, 8, 20, 60]))]]], 0)
    for _ in range(18):
        a, b = random.randrange(2), random.randrange(2)
        x, some = make(), [make() for _ in range(random.choice([0, 1, 3, 10, 25]))]
        s, t = Slot(a), Slot(b)
        kind = random.randrange(14)
        if kind < 3:
            c.run(a, ['call', s, 'add', [x], {}])
        elif kind < 5:
            c.run(a, ['call', s, 'discard', [x], {}])
        elif kind == 5:
            c.run(a, ['call', s, 'pop', [], {}])
        elif kind == 6:
            c.run(a, ['inplace', random.choice('|&-^'), s, t], a)
        elif kind == 7:
            c.run(a, ['binary', random.choice('|&-^'), t, s], a)
        elif kind == 8:
            c.run(a, ['call', t, random.choice(['union', 'intersection', 'difference', 'symmetric_difference']), [some], {}], a)
        elif kind == 9:
            name = random.choice(['update', 'intersection_update', 'difference_update', 'symmetric_difference_update'])
            c.run(a, ['call', s, name, [some], {}])
        elif kind == 10:
            c.run(a, ['call', s, random.choice(['issubset', 'issuperset', 'isdisjoint']), [some], {}])
        elif kind == 11:
            c.run(a, ['compare', random.choice(['<', '<=', '==', '!=', '>', '>=']), s, t])
        elif kind == 12:
            c.run(a, ['in', x, s])
        else:
            c.run(a, ['call', t, 'copy', [], {}], a)
    c.run(0, ['new', 'frozenset', [Slot(0)]], 0)
    c.run(0, ['hash', Slot(0)])
    return c.steps


def dict_case():
    make = random.choice([lambda: random.randrange(-20, 40), key, lambda: random.choice(['a', 'b', 'c', 1, 2, 3, True, 1.0, None]),
                          lambda: f's{random.randrange(30)}', lambda: (random.randrange(6), random.randrange(6))])
    c = Case(dict, 2)
    for _ in range(30):
        a, b = random.randrange(2), random.randrange(2)
        x, v, s, t = make(), number(), Slot(a), Slot(b)
        kind = random.randrange(17)
        if kind < 5:
            c.run(a, ['set', s, x, v])
        elif kind < 7:
            c.run(a, ['del', s, x])
        elif kind == 7:
            c.run(a, ['get', s, x])
        elif kind == 8:
            c.run(a, ['call', s, 'pop', [x] + random.choice([[], [v]]), {}])
        elif kind == 9:
            c.run(a, ['call', s, 'popitem', [], {}])
        elif kind == 10:
            c.run(a, ['call', s, 'setdefault', [x, v], {}])
        elif kind == 11:
            c.run(a, ['call', s, 'update', [t], {}])
        elif kind == 12:
            c.run(a, ['call', t, 'copy', [], {}], a)
        elif kind == 13:
            c.run(a, ['binary', '|', t, s], a)
        elif kind == 14:
            c.run(a, ['compare', random.choice(['==', '!=', '<']), s, t])
        elif kind == 15:
            c.run(a, ['in', x, s])
        else:
            c.run(a, ['new', 'dict', [[(make(), number()) for _ in range(random.randrange(12))]]], a)
    return c.steps


def list_case():
    make = random.choice([lambda: random.randrange(-5, 10), lambda: round(random.uniform(-1, 1), 3),
                          lambda: random.choice([1.0, 0.0, -0.0, 2.5, 1, 0, NAN]), number,
                          lambda: random.choice(['a', 'b', 'c', None, 1, 2.0]), lambda: [random.randrange(3)],
                          lambda: (random.randrange(3), random.choice('ab'))])

    def bound():
        return random.choice([None, random.randrange(-12, 12), random.randrange(-4, 8), random.choice([2**70, -2**70, True])])
    c = Case(list, 2)
    for _ in range(30):
        a, b = random.randrange(2), random.randrange(2)
        s, t, x, i = Slot(a), Slot(b), make(), random.randrange(-10, 10)
        some = [make() for _ in range(random.randrange(5))]
        part = slice(bound(), bound(), random.choice([None, None, None, 1, -1, 2, -2, 3, 0, 5, -2**70, 2**70]))
        if len(c.slots[a]) > 60:
            c.run(a, ['call', s, 'clear', [], {}])
        kind = random.randrange(22)
        if kind < 5:
            c.run(a, ['call', s, 'append', [x], {}])
        elif kind == 5:
            c.run(a, ['call', s, 'pop', random.choice([[], [i]]), {}])
        elif kind == 6:
            c.run(a, ['call', s, 'insert', [i, x], {}])
        elif kind == 7:
            c.run(a, ['call', s, random.choice(['remove', 'index', 'count']), [x], {}])
        elif kind == 8:
            c.run(a, ['call', s, 'extend', [random.choice([some, t, tuple(some)])], {}])
        elif kind == 9:
            c.run(a, ['call', s, 'reverse', [], {}])
        elif kind < 12:
            c.run(a, ['get', s, random.choice([part, part, i])])
        elif kind < 14:
            c.run(a, ['set', s, part, some])
        elif kind == 14:
            c.run(a, ['set', s, i, x])
        elif kind == 15:
            c.run(a, ['del', s, random.choice([part, part, i])])
        elif kind == 16:
            c.run(a, ['binary', '+', s, random.choice([t, tuple(some)])], a)
        elif kind == 17:
            c.run(a, [random.choice(['binary', 'inplace']), '*', s, random.choice([-1, 0, 1, 2, 3, 1.5])], a)
        elif kind == 18:
            c.run(a, ['compare', random.choice(['<', '<=', '==', '!=', '>', '>=']), s, t])
        elif kind == 19:
            c.run(a, ['call', s, 'sort', [], {'reverse': random.random() < .4}])
        elif kind == 20:
            c.run(a, ['in', x, s])
        else:
            c.run(a, ['call', t, 'copy', [], {}], a)
    return c.steps


def range_case():
    def n():
        return random.choice([random.randrange(-20, 20)] * 3 + [random.randrange(-2**54, 2**54), random.randrange(-2**70, 2**70),
                                                                 2**53 - 1, -2**53 + 1, 2**53])
    c = Case(list, 1)
    for _ in range(12):
        start, stop, step = n(), n(), n() or 1
        r = range(start, stop, step)
        c.run(0, ['length', r])
        c.run(0, ['hash', r])
        x = random.choice([n(), start + step * random.randrange(-2, 10), start + step * 2 + 1])
        c.run(0, ['in', x, r])
        c.run(0, ['call', r, 'index', [x], {}])
        c.run(0, ['call', r, 'count', [x], {}])
        c.run(0, ['get', r, x])
        part = slice(random.choice([None, n()]), random.choice([None, n()]), random.choice([None, n()]))
        c.run(0, ['get', r, part])
        c.run(0, ['call', part, 'indices', [abs(n())], {}])
        c.run(0, ['hash', part])
        c.run(0, ['compare', '==', r, random.choice([range(start, stop, step), range(start, stop + 1, step), range(5)])])
        small = range(n() % 50, n() % 50, random.choice([1, -1, 2, -3, 7]))
        c.run(0, ['list', small])
    return c.steps


class Stop(Exception):
    pass


class Log:
    """Hash and number of the comparisons; the last one of `limit` raises."""

    def __init__(self, limit):
        self.limit = limit
        self.hash = self.count = 0


class Item:
    def __init__(self, log, value, number, consistent):
        self.log, self.value, self.number, self.consistent = log, value, number, consistent

    def __lt__(self, other):
        log = self.log
        log.hash = (log.hash * 31 + self.number * 1009 + other.number) % 1000000007
        log.count += 1
        if log.count == log.limit:
            raise Stop
        if not self.consistent:
            return (self.value * 7 + other.value * 13) % 5 < 2
        return self.value < other.value


def sort_case():
    size = max(0, random.choice([0, 1, 2, 3, 5, 10, 20, 40, 63, 64, 65, 100, 130, 200, 300]) + random.randint(-2, 2))
    kind = random.randrange(7)
    if kind == 0:
        values = [random.randrange(1000) for _ in range(size)]
    elif kind == 1:
        values = [random.randrange(3) for _ in range(size)]
    elif kind == 2:
        values = sorted((random.randrange(100) for _ in range(size)), reverse=random.random() < .5)
    elif kind == 3:
        values = sorted(random.randrange(1000) for _ in range(size))
        for _ in range(5):
            if size:
                values[random.randrange(size)] = random.randrange(1000)
    elif kind == 4:
        values = []
        while len(values) < size:
            values += sorted((random.randrange(1000) for _ in range(random.randint(1, 90))), reverse=random.random() < .5)
        values = values[:size]
    elif kind == 5:
        values = [5] * size
    else:
        half = size // 2
        values = sorted(random.randrange(1000) for _ in range(half))
        values += sorted(random.randrange(1000) + random.choice([0, 900]) for _ in range(size - half))
    log = Log(random.choice([0, 0, 0, random.randint(1, max(1, size * 6))]))
    consistent = random.random() > .15
    reverse, by_key = random.random() < .3, random.random() < .5
    items = [Item(log, v, i, consistent) for i, v in enumerate(values)]
    numbers = list(range(size)) if by_key else list(items)
    finished = True
    try:
        if by_key:
            numbers.sort(key=lambda i: items[i], reverse=reverse)
        else:
            numbers.sort(reverse=reverse)
    except Stop:
        finished = False
    order = numbers if by_key else [item.number for item in numbers]
    return dict(values=values, consistent=consistent, limit=log.limit, reverse=reverse, byKey=by_key, hash=log.hash, count=log.count,
                finished=finished, order=order)


def primitive_sort_case():
    make = random.choice([
        lambda: random.randrange(-10**9, 10**9), lambda: random.randrange(-5, 6), lambda: random.randrange(-2**53 + 1, 2**53),
        lambda: random.randrange(-2**64, 2**64), lambda: 2**80 + random.randrange(-9, 9), lambda: round(random.uniform(-1e3, 1e3), 3),
        lambda: random.choice([0.0, -0.0, 1.0, -1.0, 1e-310]), lambda: random.choice([1.0, 2.0, 3.0, NAN]),
        lambda: random.choice([1, 1.0, True, 0, False, -0.0, 0.0, 2, 2.5, 2**60, 2.0**60, 2**60 + 1]),
        lambda: ''.join(random.choice('ab') for _ in range(random.randrange(12))), lambda: 'item%05d' % random.randrange(3000),
        lambda: ''.join(random.choice(['a', 'é', '中', '\uffff', '\x00', 'z']) for _ in range(random.randrange(6))),
        lambda: (random.randrange(5), random.choice('abc') * random.randrange(3), random.choice([1.5, 2, 0.0, -0.0])),
        lambda: (random.choice(['aa', 'ab', 'aaaa', 'aaaab', '']), random.randrange(4)),
        lambda: ((random.randrange(3), random.randrange(3)), random.choice('ab')),
        lambda: tuple(random.randrange(3) for _ in range(random.randrange(4))), lambda: [random.randrange(3), random.randrange(3)],
        lambda: (random.choice([1.0, NAN]), random.randrange(3)), lambda: (random.randrange(2), None),
    ])
    values = [make() for _ in range(random.choice([2, 3, 10, 24, 25, 50, 120, 161, 300]))]
    reverse = random.random() < .4
    try:
        order = sorted(range(len(values)), key=values.__getitem__, reverse=reverse)
        error = None
    except TypeError as e:
        order, error = None, str(e)
    return dict(values=[encode(v) for v in values], reverse=reverse, order=order, error=error)


def write(name, make, count):
    cases = [make() for _ in range(count)]
    (HERE / f'{name}.json').write_text('[\n' + ',\n'.join(json.dumps(c, separators=(',', ':')) for c in cases) + '\n]\n')


random.seed(2)
write('set', set_case, 60)
write('dict', dict_case, 60)
write('list', list_case, 60)
write('range', range_case, 12)
write('sort', sort_case, 150)
write('sort-primitives', primitive_sort_case, 60)
