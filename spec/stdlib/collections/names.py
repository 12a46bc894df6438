# Public names.
import collections
import collections.abc
import itertools

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: sorted(n for n in collections.__all__)); t(lambda: collections.__name__); t(lambda: collections.abc.__name__)
t(lambda: sorted(n for n in dir(itertools) if n[0] != '_'))
t(lambda: collections.deque.__module__); t(lambda: collections.OrderedDict); t(lambda: collections.defaultdict); t(lambda: itertools.chain)
