# Binary operators evaluate left then right, then choose the method; reflected methods; errors in between.
log = []
class N:
    def __init__(self, name):
        log.append(name)
        self.name = name
    def __add__(self, other):
        log.append(f'{self.name}.__add__')
        return NotImplemented
    def __radd__(self, other):
        log.append(f'{self.name}.__radd__')
        return 'radd'
    def __lt__(self, other):
        log.append(f'{self.name}.__lt__')
        return NotImplemented
    def __gt__(self, other):
        log.append(f'{self.name}.__gt__')
        return 'gt'
    def __eq__(self, other):
        log.append(f'{self.name}.__eq__')
        return NotImplemented
    def __mul__(self, other):
        log.append(f'{self.name}.__mul__')
        return self
class Sub(N):
    def __radd__(self, other):
        log.append(f'{self.name}.sub radd')
        return 'sub radd'
    def __gt__(self, other):
        log.append(f'{self.name}.sub gt')
        return 'sub gt'
class Other:
    def __init__(self, name):
        log.append(name)
    def __radd__(self, other):
        log.append('other radd')
        return 'other'
def show(f):
    log.clear()
    try:
        print(f(), log)
    except TypeError as e:
        print(e, log)
show(lambda: N('a') + N('b'))
show(lambda: N('a') + Sub('s'))
show(lambda: N('a') + Other('o'))
show(lambda: 1 + N('b'))
show(lambda: N('a') + 1)
show(lambda: N('a') < N('b'))
show(lambda: N('a') < Sub('s'))
show(lambda: N('a') < 1)
show(lambda: 1 < N('b'))
show(lambda: N('a') == N('b'))
show(lambda: N('a') != N('b'))
show(lambda: N('a') == 1)
show(lambda: (N('a') * N('b') * N('c')).name)
show(lambda: N('a') * N('b') + N('c'))
show(lambda: [N('x')] == [N('y')])
show(lambda: [N('x')] < [N('y')])
show(lambda: N('q') in [N('r'), N('s')])
show(lambda: max(N('m'), N('n')).name)
show(lambda: sum([N('p'), N('q')]))
