# An empty slot counts as missing: `__getattr__` is asked, by every way of access.
class Lazy:
    __slots__ = ('value', 'other')

    def __getattr__(self, name):
        print('asked for', name)
        if name == 'value':
            self.value = 42
            return self.value
        raise AttributeError('no ' + name)

o = Lazy()
print(o.value, o.value)
del o.value
print(hasattr(o, 'value'), hasattr(o, 'other'), getattr(o, 'other', 'default'))
try:
    o.other
except AttributeError as e:
    print(e)
try:
    del o.other
except AttributeError as e:
    print(e)

def total(objects):
    n = 0
    for p in objects:
        n += p.value
    return n

print(total([Lazy(), o, Lazy()]))
