from types import MappingProxyType


class mappingproxy:
    # The view of a mapping that is no plain dict: everything is asked of the mapping.
    __slots__ = ('_mapping',)
    __module__ = 'types'
    __class__ = property(lambda self: MappingProxyType)

    def __init__(self, mapping):
        self._mapping = mapping

    def __getitem__(self, key, /):
        return self._mapping[key]

    def __contains__(self, key, /):
        return key in self._mapping

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        return iter(self._mapping)

    def __reversed__(self):
        return self._mapping.__reversed__()

    def get(self, key, default=None, /):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __repr__(self):
        return f'mappingproxy({self._mapping!r})'

    def __str__(self):
        return str(self._mapping)

    def __hash__(self):
        return hash(self._mapping)

    def __eq__(self, other):
        return self._mapping == other

    def __ne__(self, other):
        return self._mapping != other

    def __lt__(self, other):
        return self._mapping < other

    def __le__(self, other):
        return self._mapping <= other

    def __gt__(self, other):
        return self._mapping > other

    def __ge__(self, other):
        return self._mapping >= other

    def __or__(self, other):
        return self._mapping | (other._mapping if type(other) is mappingproxy else other)

    def __ror__(self, other):
        return other | self._mapping

    def __ior__(self, other):
        raise TypeError("'|=' is not supported by mappingproxy; use '|' instead")
