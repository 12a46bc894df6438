# Objects with __index__ as positions and counts: array.insert, re.sub.
import array
import re

class Index:
    def __index__(self):
        return 1

a = array.array('i', [1, 3])
a.insert(Index(), 2)
print(a, a[Index()], a.pop(Index()))
print(re.sub('a', 'b', 'aaa', count=Index()))
