# lru_cache with keys whose hash and equality are guest code, and with None as the cached value.
from functools import lru_cache
@lru_cache(maxsize=1)
def f(x): return x
class K:
    def __init__(self, v): self.v=v
    def __hash__(self): return self.v
    def __eq__(self, o): return self.v == o.v
f(K(1)); f(K(1)); f(K(2)); f(K(3)); f(K(3))
print(f.cache_info())
@lru_cache(maxsize=None)
def g(x): return None
g(1); g(1); g(1)
print(g.cache_info())
from dataclasses import dataclass
@dataclass(frozen=True)
class P:
    x: int
    @lru_cache
    def area(self, k=1): return self.x * k
for _ in range(300):
    for i in range(5):
        P(i).area(); P(i).area(2); P(i).area(k=3)
print(P.area.cache_info())
class Bad:
    __hash__ = None
try: f(Bad())
except TypeError as e: print(e)
class Odd:
    def __hash__(self): raise ValueError('no hash')
try: f(Odd())
except ValueError as e: print(e)
class Eq:
    def __hash__(self): return 1
    def __eq__(self, o): raise KeyError('eq')
f.cache_clear()
f(Eq())
try: f(Eq())
except KeyError as e: print('eq', e)
