# A deque in itself, in loops, subclassed, as a queue.
from collections import deque

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

a=deque(); a.append(a); t(lambda: a)
for i,x in enumerate(deque('xyz')): print(i,x)
class D(deque): pass
t(lambda: D([1,2])); t(lambda: D([1],3)); t(lambda: type(D([1])+D([2])).__name__); t(lambda: D('ab').copy())
q=deque()
for i in range(1000): q.append(i)
s=0
while q:
    s+=q.popleft()
    if s%3==0 and len(q)<990: q.appendleft(1)
    if s>3000: break
print(s,len(q))
