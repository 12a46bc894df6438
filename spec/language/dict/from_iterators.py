# dicts filled from iterators: plain keys, keys of the guest on the way, elements that are no pairs.
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
print(dict(zip("abc", [1, 2, 3])), dict(enumerate("xy")))
d = dict(zip([1, K(2), 3, K(2)], "wxyz")); print(len(d), d[K(2)], d[3])
d = {}; d.update(zip([1, K(5), 6], "abc")); print(len(d), d[K(5)], d[6])
try: dict(zip([1, 2]))
except Exception as e: print(type(e).__name__, e)
try: dict(iter([(1, 2), (1,)]))
except Exception as e: print(type(e).__name__, e)
try: dict(iter([(1, 2), 5]))
except Exception as e: print(type(e).__name__, e)
it = iter([(1, 2), "ab", [3, 4]])
print(dict(it), list(it))
try: dict(zip([1, []], [2, 3]))
except Exception as e: print(type(e).__name__, e)
print(dict(zip([1, 2], [3, 4]), a=5))
