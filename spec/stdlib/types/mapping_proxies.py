# MappingProxyType of mappings that are no plain dicts, reversed, with |= and as a generic class.
from collections import ChainMap, Counter, UserDict
from collections.abc import Mapping
from types import MappingProxyType


def show(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


chain = MappingProxyType(ChainMap({'a': 1}, {'b': 2}))
print(sorted(chain), len(chain), chain['b'], 'a' in chain, chain.get('c', 3), isinstance(chain, Mapping))
show(lambda: chain['z'])
show(lambda: chain | {'c': 1})
print(chain, repr(MappingProxyType(Counter('aab'))), MappingProxyType(UserDict(x=1)) == {'x': 1})


class Odd(dict):
    def __getitem__(self, key):
        return f'item {key}'

    def __len__(self):
        return 77

    def keys(self):
        return ['k']


odd = MappingProxyType(Odd())
print(odd['x'], len(odd), odd.keys(), bool(odd), isinstance(odd, MappingProxyType))
for value in (3, [1, 2], (1,), type):
    show(lambda: MappingProxyType(value))
print(list(reversed(MappingProxyType({1: 2, 3: 4}))), MappingProxyType[int, str])


def update(proxy):
    proxy |= {1: 2}


show(lambda: update(MappingProxyType({})))
show(lambda: update(chain))


def store(proxy):
    proxy['k'] = 1


show(lambda: store(MappingProxyType({})))
