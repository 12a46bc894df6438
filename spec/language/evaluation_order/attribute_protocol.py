# Calls made by attribute access, subscripts, contexts and iteration on user objects, in order.
log = []
class T:
    def __getattribute__(self, name):
        if not name.startswith('__'):
            log.append(f'getattribute {name}')
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        log.append(f'getattr {name}')
        if name.startswith('dyn'):
            return name
        raise AttributeError(f'no {name}')
    def __setattr__(self, name, value):
        log.append(f'setattr {name}')
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        log.append(f'delattr {name}')
        object.__delattr__(self, name)
    def __len__(self):
        log.append('len')
        return 3
    def __getitem__(self, i):
        log.append(f'getitem {i}')
        if i >= 3:
            raise IndexError(i)
        return i * 10
    def __contains__(self, x):
        log.append(f'contains {x}')
        return x == 7
    @property
    def prop(self):
        log.append('prop')
        return 'P'
    def method(self):
        return 'M'
def show(f):
    log.clear()
    try:
        print(f(), log)
    except Exception as e:
        print(type(e).__name__, e, log)
t = T()
show(lambda: t.dyn)
show(lambda: t.missing)
show(lambda: t.prop)
show(lambda: t.method())
show(lambda: setattr(t, 'x', 1))
show(lambda: t.x)
show(lambda: delattr(t, 'x'))
show(lambda: hasattr(t, 'x'))
show(lambda: getattr(t, 'nope', 'default'))
show(lambda: list(t))
show(lambda: len(t))
show(lambda: bool(t))
show(lambda: 7 in t)
show(lambda: t[0] + t[-1])
show(lambda: [x for x in reversed(t)])
show(lambda: dict(zip(t, 'ab')))
show(lambda: (lambda a, b, c: c)(*t))
def unpack():
    a, b, c = t
    return a, b, c
show(unpack)
def unpack2():
    a, b = t
show(unpack2)
show(lambda: max(t))
show(lambda: sorted(t, reverse=True))
show(lambda: next(iter(t)))
