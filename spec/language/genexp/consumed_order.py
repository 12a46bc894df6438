# In which order a call and the generator expression that it consumes are evaluated.
log = []

def say(x, v=None):
    log.append(x)
    return x if v is None else v

def items(*xs):
    for x in xs:
        say(('next', x))
        yield x
    say('end')

class Add:
    def __init__(self, n): self.n = n
    def __add__(self, o): say('add'); return Add(self.n + getattr(o, 'n', o))
    def __radd__(self, o): say('radd'); return Add(self.n + o)
    def __lt__(self, o): say('lt'); return self.n < o.n
    def __gt__(self, o): say('gt'); return self.n > o.n
    def __bool__(self): say('bool'); return self.n > 1
    def __hash__(self): say('hash'); return self.n
    def __eq__(self, o): say('eq'); return self.n == o.n

def run(name, f):
    log.clear()
    r = f()
    print(name, getattr(r, 'n', r) if not isinstance(r, (list, set, frozenset, dict)) else len(r), log)

for _ in range(2):
    run('sum', lambda: sum(Add(say(x)) for x in items(1, 2)))
    run('max', lambda: max(Add(say(x)) for x in items(1, 2)))
    run('min', lambda: min((Add(say(x)) for x in items(2, 1)), default=say('default')))
    run('any', lambda: any(Add(say(x)) for x in items(1, 2, 3)))
    run('all', lambda: all(Add(say(x)) for x in items(2, 1, 3)))
    run('set', lambda: set(Add(say(x)) for x in items(1, 1, 2)))
    run('frozenset', lambda: frozenset(Add(say(x)) for x in items(1, 1)))
    run('dict', lambda: dict((Add(say(x)), say('v')) for x in items(1, 1)))
    run('sorted', lambda: sorted((say(x) for x in items(2, 1)), key=say('key', lambda v: say(('key of', v)) and v)))
    run('list', lambda: list(say(x) for x in items(1, 2) if say(('if', x))))

# What is left of an iterator that `any` and `all` stop at.
it = iter(range(5))
print(any(x == 1 for x in it), list(it))
it = iter(range(5))
print(all(x < 2 for x in it), list(it))

def closing():
    try:
        yield 1
        yield 2
    finally:
        print('closed')

print(any(x for x in closing()))
print('after')
