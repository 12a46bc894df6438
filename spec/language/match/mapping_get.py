# Values are asked for with `get`, so that no default is made; the length is asked first.
class D(dict):
    def __missing__(self, key):
        print('missing', key)
        return 0
    def get(self, key, default=None):
        print('get', key, default is None)
        return super().get(key, default)
    def __len__(self):
        print('len')
        return super().__len__()

match D(a=1):
    case {'a': 1, 'b': 2}:
        print('no')
    case {'b': x}:
        print('no')
    case {'a': x}:
        print('yes', x)
match D(a=1):
    case {}:
        print('empty pattern')
