# Iterators of itertools with each other and with builtins.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
for x in zip(count(), cycle('ab'), range(4)): print(x)
def flatten(x): return chain.from_iterable(flatten(i) if isinstance(i,list) else [i] for i in x)
t(lambda: L(flatten([1,[2,[3,[4]],5]])))
class C(chain): pass
t(lambda: L(C([1],[2]))); t(lambda: type(C()).__name__); t(lambda: iter(a) is a); t(lambda: next(chain()))
t(lambda: chain.__doc__ is None or True)
t(lambda: sum(islice((x*x for x in count(1) if x%2),10))); t(lambda: dict(zip('abc',count(1))))
t(lambda: max(len(L(g)) for _,g in groupby('aabbbcc')))
t(lambda: [''.join(p) for p in permutations('abc')]); t(lambda: L(takewhile(lambda x: x<20, accumulate(count(1)))))
t(lambda: chain([1],[2]).__next__()); t(lambda: repeat(3,4).__length_hint__()); t(lambda: L(zip(*[iter('abcdef')]*3)))
