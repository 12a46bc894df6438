# OrderedDict with an __init__ of another kind, in a subclass or in a class before it; __setitem__ of its own.
from collections import Counter, OrderedDict, defaultdict, deque


class LRUCache(OrderedDict):
    def __init__(self, capacity):
        super().__init__()
        self.capacity = capacity

    def get(self, key):
        if key not in self:
            return -1
        self.move_to_end(key)
        return self[key]

    def put(self, key, value):
        self[key] = value
        self.move_to_end(key)
        if len(self) > self.capacity:
            self.popitem(last=False)


cache = LRUCache(2)
cache.put(1, 'a')
cache.put(2, 'b')
print(cache.get(1))
cache.put(3, 'c')
print(cache.get(2), cache, cache.capacity)


class Upper(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper({'a': 1}, b=2)
u.update([('c', 3)], d=4)
print(u, dict(u), u | {'e': 5})


class Tagged:
    def __init__(self, *args, tag=None, **more):
        super().__init__(*args, **more)
        self.tag = tag


for base, args in ((list, [[1, 2]]), (dict, [[(1, 2)]]), (deque, ['ab']), (defaultdict, [int]), (Counter, ['aab']), (OrderedDict, [[(3, 4)]]), (bytearray, [b'xy']),
                   (Exception, ['m'])):
    made = type('T', (Tagged, base), {})(*args, tag='t')
    print(repr(made), made.tag)
print(pow(0.0, float('-inf')), pow(-0.0, float('-inf')))
