# Dict and set displays and comprehensions in hot loops: keys of the script's own classes, unhashable ones, values that raise.


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        if self.n == 7:
            raise KeyError('seven')
        return self.n % 3

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f'K{self.n}'


def say(log, v):
    log.append(v)
    return v


def displays():
    log = []
    for i in range(14):
        d = {'a': say(log, i), 'b': say(log, i + 0.5), 3: say(log, 'x'), 'a': say(log, None), True: 1, 1: 2}
        e = {say(log, 'k'): say(log, 1), 'k': say(log, 2)}
        s = {say(log, i), 1, 'x', say(log, 1.0)}
        if i > 11:
            print(d, e, sorted(map(str, s)))
    print(len(log), log[:8])
    for i in range(10):
        try:
            d = {'a': 1, 'b': 10 // (5 - i), 'c': i}
            if i in (0, 9):
                print(d)
        except ZeroDivisionError as err:
            print(err, d)


def comprehensions():
    for i in range(8):
        d = {k: k * k for k in range(12)}
        e = {Key(k): v for k, v in zip((1, 2, 3, 1, 4), 'abcde')}
        s = {Key(k) for k in (1, 2, 1, 4, 5, 4)}
        t = {k % 5 for k in range(20)}
    print(d, e, sorted(map(repr, s)), t)
    for bad in ([1, 2, [3]], [Key(1), Key(7)], [1, {}, 2]):
        for make in (lambda: {k for k in bad}, lambda: {k: 1 for k in bad}, lambda: {bad[-1]: 1}, lambda: {bad[-1]}, lambda: {'a': 1, bad[1]: 2}):
            for _ in range(5):
                try:
                    r = make()
                except (TypeError, KeyError) as err:
                    r = f'{type(err).__name__}: {err}'
            print(r)


def nested():
    return [{'row': r, 'cells': {c: {'v': r * c} for c in range(3)}, 'odd': {c for c in range(r) if c & 1}} for r in range(5)]


for _ in range(4):
    displays()
    comprehensions()
    print(nested())
