# bisect and insort.
import bisect

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class V:
    def __init__(s,v): s.v=v
    def __add__(s,o): return V(s.v+o.v)
    def __lt__(s,o): return s.v<o.v
    def __repr__(s): return f'V({s.v})'
    def __eq__(s,o): return s.v==o.v
l=[1,3,3,5]; t(lambda: bisect.bisect(l,3)); t(lambda: bisect.bisect_left(l,3)); t(lambda: bisect.bisect_right(l,3))
t(lambda: bisect.bisect(l,0)); t(lambda: bisect.bisect(l,9)); t(lambda: bisect.bisect(l,3,2)); t(lambda: bisect.bisect(l,3,0,1))
t(lambda: bisect.bisect(l,3,-1)); t(lambda: bisect.bisect_left([{'a':1},{'a':3}],2,key=lambda d:d['a'])); t(lambda: bisect.bisect(l,'a'))
t(lambda: bisect.bisect(5,1)); bisect.insort(l,4); t(lambda:l); bisect.insort_left(l,3); t(lambda:l); bisect.insort(l,2,key=lambda v:v)
t(lambda:l); t(lambda: bisect.bisect('abcd','c')); t(lambda: bisect.bisect([V(1),V(3)],V(2))); t(lambda: bisect.bisect_left(l,3,hi=None))
t(lambda: bisect.insort_right(l,99)); t(lambda: l); t(lambda: bisect.bisect()); d=[('b',2)]; bisect.insort(d,('a',1),key=lambda p:p[1])
t(lambda: d)
