# Iterators of itertools over generators and classes with __next__.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
def gen():
    yield 1; yield 2; raise ValueError('x')
t(lambda: L(chain(gen(),[3]))); t(lambda: L(islice(gen(),2)))
class G:
    def __init__(s,n): s.n=n
    def __iter__(s): return s
    def __next__(s):
        s.n-=1
        if s.n<0: raise StopIteration
        return s.n
t(lambda: L(chain(G(3),G(2)))); t(lambda: L(zip_longest(G(3),G(1)))); t(lambda: L(pairwise(G(4)))); t(lambda: L(product(G(2),G(2))))
t(lambda: L(accumulate(G(5)))); t(lambda: [(k,L(g)) for k,g in groupby(G(5),lambda x:x>2)]); t(lambda: L(batched(G(5),2)))
t(lambda: [L(x) for x in tee(G(3))]); t(lambda: L(islice(cycle(G(3)),7)))
