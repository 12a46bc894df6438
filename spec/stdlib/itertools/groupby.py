# groupby: keys, groups, groups that were left behind.
from itertools import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

L = list
t(lambda: [(k,L(g)) for k,g in groupby('aaabbbccda')]); t(lambda: [(k,L(g)) for k,g in groupby(range(10),lambda x:x//3)])
t(lambda: [k for k,g in groupby([1,1,2,3,3])]); t(lambda: L(groupby([]))); t(lambda: [(k,next(g)) for k,g in groupby('aabbc')])
t(lambda: L(next(groupby([1,1,2]))[1])); t(lambda: groupby(5)); t(lambda: [(k,L(g)) for k,g in groupby([1,1.0,True,2],key=None)])
gs=[g for k,g in groupby('aabb')]; t(lambda: [L(g) for g in gs])
