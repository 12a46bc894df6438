# sort, max and min with __lt__ of the program's own: results, order of calls, NotImplemented, errors, and calls that go deep.
import random, sys
class A:
    def __init__(s,v): s.v=v
    def __lt__(s,o):
        log.append((s.v,o.v)); return s.v<o.v
class B(A):
    def __lt__(s,o):
        if s.v==5: return NotImplemented
        return [] if s.v>=o.v else [1]
    def __gt__(s,o): return s.v>o.v
class T:
    def __init__(s,x): s.x=x
    def __bool__(s): log.append('b'); return s.x
class C(A):
    def __lt__(s,o): return T(s.v<o.v)
class D(A):
    def __lt__(s,o):
        if s.v==7: raise KeyError(s.v)
        return s.v<o.v
class Deep(A):
    def __lt__(s,o):
        def f(n): return f(n-1)+1 if n else 0
        return (f(3000)==3000) and s.v<o.v
sys.setrecursionlimit(100000)
R=random.Random(3)
for cls in (A,B,C,D):
    for n in (5,40,200):
        log=[]
        l=[cls(R.randrange(20)) for _ in range(n)]
        try: l.sort(reverse=R.random()<.5)
        except Exception as e: print(repr(e))
        print(cls.__name__,[x.v for x in l],len(log),sum(i * len(str(p)) for i, p in enumerate(log)),log[:5])
        try: print(max(l).v,min(l).v)
        except Exception as e: print(repr(e))
        try: print([x.v for x in sorted(l,key=lambda x:cls(-x.v))][:9])
        except Exception as e: print(repr(e))
l=[Deep(R.randrange(50)) for _ in range(30)]
log=[]
print([x.v for x in sorted(l)], max(l).v)
def deep(n):
    if n: return deep(n-1)
    return [x.v for x in sorted(l)]
print(deep(5000))
