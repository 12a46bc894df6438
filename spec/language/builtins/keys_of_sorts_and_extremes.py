# sorted, list.sort, min and max with a key: errors, comparisons of the guest's, changes meanwhile, recursion through the key.
a=[3,1,2]
print(sorted(a,key=lambda x:-x), sorted('bca', key=str.upper, reverse=True), max(a,key=lambda x:-x), min([],key=len,default=4))
class K:
    def __init__(s,v): s.v=v
    def __lt__(s,o): print('lt',s.v,o.v); return s.v<o.v
    def __gt__(s,o): print('gt',s.v,o.v); return s.v>o.v
print(sorted(a,key=K)==[1,2,3], max(a,key=K), min(a,key=K))
def bad(x):
    if x==2: raise ValueError(x)
    return x
for f in (sorted, max, min, lambda a,key: a.sort(key=key)):
    try: f([1,2,3],key=bad)
    except ValueError as e: print('err',e)
try: max([1,'a',2], key=lambda x: print('k',x) or x)
except TypeError as e: print(e)
b=[3,1]
try: b.sort(key=lambda x: b.append(1) or x)
except ValueError as e: print(e,b)
b=[3,1,2]; b.sort(key=lambda x:(print(b),x)[1], reverse=True); print(b)
print(list(map(lambda x:x+1,a)), list(filter(lambda x:x>1,a)), sum(map(lambda x:x,a)), any(map(lambda x:x>5,a)))
def g(x):
    if x==2: raise StopIteration
    return x
print(list(map(g,[1,2,3])))
def deep(n):
    if n==0: return 0
    return max([n],key=lambda x: deep(n-1)) + sorted([n],key=lambda x: deep(n-1) if n%50==0 else 0)[0]*0 + list(map(lambda x: x, [deep(n-1) if n<8 else 0]))[0]*0
print(deep(9))
def rec(n): return 0 if n==0 else 1+max([0],key=lambda x: rec(n-1) or 0)
print(rec(300))
def rec2(n): return 0 if n==0 else 1+(sorted([0],key=lambda x: rec2(n-1))[0])
print(rec2(300))
def rec3(n): return 0 if n==0 else 1+(list(map(lambda x: rec3(n-1),[0]))[0])
print(rec3(300))
print(min(3,1,2,key=lambda x:-x), max({'a':1,'b':2},key={'a':1,'b':2}.get), max((x for x in a),key=lambda x:x))
