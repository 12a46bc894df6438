# The classes written in the language name their module.
from collections import ChainMap, UserDict, UserList, UserString
import collections

for cls in (ChainMap, UserDict, UserList, UserString):
    print(cls, cls.__module__, getattr(collections, cls.__name__) is cls)
