# An LRU cache on a doubly linked list, a decorator built on it, and statistics.


class Link:
    __slots__ = ('prev', 'next', 'key', 'value')

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.prev = self.next = self


class LRUCache:
    """A mapping of at most `capacity` entries that drops the least recently used one."""

    def __init__(self, capacity, on_evict=None):
        if capacity < 1:
            raise ValueError('capacity must be positive')
        self.capacity = capacity
        self.on_evict = on_evict
        self.links = {}
        self.root = Link()
        self.hits = self.misses = self.evictions = 0

    def _unlink(self, link):
        link.prev.next = link.next
        link.next.prev = link.prev

    def _push(self, link):
        last = self.root.prev
        last.next = link
        link.prev = last
        link.next = self.root
        self.root.prev = link

    def __len__(self):
        return len(self.links)

    def __contains__(self, key):
        return key in self.links

    def __iter__(self):
        link = self.root.next
        while link is not self.root:
            yield link.key
            link = link.next

    def __reversed__(self):
        link = self.root.prev
        while link is not self.root:
            yield link.key
            link = link.prev

    def __getitem__(self, key):
        try:
            link = self.links[key]
        except KeyError:
            self.misses += 1
            return self.__missing__(key)
        self.hits += 1
        self._unlink(link)
        self._push(link)
        return link.value

    def __missing__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        if key in self.links:
            link = self.links[key]
            link.value = value
            self._unlink(link)
        else:
            if len(self.links) == self.capacity:
                self.popitem()
            link = self.links[key] = Link(key, value)
        self._push(link)

    def __delitem__(self, key):
        self._unlink(self.links.pop(key))

    def popitem(self):
        oldest = self.root.next
        if oldest is self.root:
            raise KeyError('cache is empty')
        del self[oldest.key]
        self.evictions += 1
        if self.on_evict:
            self.on_evict(oldest.key, oldest.value)
        return oldest.key, oldest.value

    def get(self, key, default=None):
        return self[key] if key in self else default

    def resize(self, capacity):
        self.capacity = capacity
        while len(self) > capacity:
            self.popitem()

    def items(self):
        return [(key, self.links[key].value) for key in self]

    def __repr__(self):
        inside = ', '.join(f'{k!r}: {v!r}' for k, v in self.items())
        return f'{type(self).__name__}({self.capacity}: {{{inside}}})'

    @property
    def ratio(self):
        asked = self.hits + self.misses
        return self.hits / asked if asked else 0.0


class Computing(LRUCache):
    """Computes what is missing."""

    def __init__(self, capacity, function):
        super().__init__(capacity)
        self.function = function

    def __missing__(self, key):
        value = self[key] = self.function(key)
        return value


def cached(capacity=16, typed=False):
    def decorate(function):
        store = LRUCache(capacity)

        def wrapper(*args, **kwargs):
            key = args + tuple(sorted(kwargs.items()))
            if typed:
                key += tuple(type(a) for a in args)
            if key in store:
                return store[key]
            store.misses += 1
            result = store[key] = function(*args, **kwargs)
            return result

        wrapper.cache = store
        wrapper.__name__ = function.__name__
        wrapper.__doc__ = function.__doc__
        return wrapper

    return decorate


@cached(capacity=64)
def fib(n):
    """Fibonacci numbers."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@cached(capacity=3)
def slow(a, *, b=0):
    calls.append((a, b))
    return a * 10 + b


@cached(4, typed=True)
def kind(x):
    return type(x).__name__


calls = []


def main():
    dropped = []
    c = LRUCache(3, on_evict=lambda k, v: dropped.append((k, v)))
    for i, key in enumerate('abcadbea'):
        if key in c:
            print(key, 'hit', c[key], list(c))
        else:
            c[key] = i
            print(key, 'new', c)
    print('dropped', dropped)
    print(c.get('zz', 'nothing'), c.get('a'), 'b' in c, len(c), list(reversed(c)))
    try:
        c['gone']
    except KeyError as e:
        print('KeyError', e)
    c['a'] = 'replaced'
    del c['b']
    print(c, f'{c.hits} hits {c.misses} misses {c.ratio:.2f}')
    c.resize(1)
    print(c, dropped[-1])
    print(c.popitem(), len(c), bool(c))
    try:
        c.popitem()
    except KeyError as e:
        print(e)
    try:
        LRUCache(0)
    except ValueError as e:
        print(e)

    print(fib(80), fib.cache.hits, fib.cache.misses, fib.cache.evictions, fib.__name__, fib.__doc__)
    print([slow(1), slow(2), slow(1), slow(1, b=5), slow(3), slow(2), slow(1, b=5)], calls)
    print([kind(x) for x in (1, 1.0, True, 1, 1.0)], kind.cache.hits)

    squares = Computing(100, lambda n: n * n)
    print(sum(squares[n % 150] for n in range(1000)), squares.hits, squares.misses, squares.evictions, len(squares))

    seed = 42
    zipf = Computing(32, str)
    for _ in range(5000):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        r = (seed >> 33) % 1000
        zipf[r * r // 4000]
    print(f'{zipf.ratio:.4f} {zipf.hits} {zipf.misses} {zipf.evictions}')
    model = {}
    order = []
    cache = LRUCache(5)
    for step in range(2000):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        key, action = (seed >> 40) % 9, (seed >> 20) % 3
        if action == 0:
            if key not in model and len(model) == 5:
                del model[order.pop(0)]
            model[key] = step
            if key in order:
                order.remove(key)
            order.append(key)
            cache[key] = step
        elif action == 1 and key in model:
            order.remove(key)
            order.append(key)
            assert cache[key] == model[key]
        elif key in model:
            del model[key], cache[key]
            order.remove(key)
        assert list(cache) == order and len(cache) == len(model)
    print('model agrees', order, model == dict(cache.items()))


main()
