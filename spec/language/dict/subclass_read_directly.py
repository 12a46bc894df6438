# What reads all of a dict asks a subclass for `keys` and items only where it has an `__iter__` of its own.
class Keys(dict):
    def keys(self):
        print('keys')
        return dict.keys(self)
    def __getitem__(self, key):
        print('item')
        return dict.__getitem__(self, key)

class Iter(dict):
    def __iter__(self):
        print('iter')
        return dict.__iter__(self)
    def __getitem__(self, key):
        print('item')
        return dict.__getitem__(self, key)

def f(**kwargs):
    return kwargs

for cls in (Keys, Iter):
    d = cls(a=1)
    print(cls.__name__)
    print(dict(d))
    print({**d})
    print(f(**d))
    print(f(b=2, **d))
    x = {}
    x.update(d)
    x |= d
    print(x)
    match d:
        case {'b': _}:
            pass
        case {**rest}:
            print(rest)
