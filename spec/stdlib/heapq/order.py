# Heaps of ints, floats, tuples, strs and objects: the order inside, too.
import heapq

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
def hs(x):
    h=[]
    for v in x: heapq.heappush(h,v)
    return h, [heapq.heappop(h) for _ in range(len(h))]
t(lambda: hs([9,2,7,4,4,1,8,3])); t(lambda: hs([2.5,1.5,float('inf'),-1.0])); t(lambda: hs([(2,'b'),(1,'z'),(2,'a')]))
t(lambda: hs([V(3),V(1),V(2)])); t(lambda: hs('hello'))
x=[7,2,9,4,1,8,3,6,5,0]*3; heapq.heapify(x); t(lambda: x); t(lambda: [heapq.heappop(x) for _ in range(5)])
t(lambda: x); y=[V(i*7%11) for i in range(11)]; heapq.heapify(y); t(lambda: y)
