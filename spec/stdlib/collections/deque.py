# deque: reading, comparing, operators.
from collections import deque

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

d=deque([1,2,3]); t(lambda:d); d.append(4); d.appendleft(0); t(lambda:(d.pop(),d.popleft(),d)); t(lambda: deque().pop())
t(lambda: deque().popleft()); t(lambda: deque('abc',maxlen=2)); t(lambda: deque(maxlen=-1)); t(lambda: deque(maxlen='a')); t(lambda: deque(5))
t(lambda: d[0]); t(lambda: d[-1]); t(lambda: d[9]); t(lambda: d['a']); t(lambda: d[0:1]); t(lambda: 2 in d); t(lambda: d==deque([1,2,3]))
t(lambda: d<deque([2])); t(lambda: d==[1,2,3]); t(lambda: hash(d)); t(lambda: d+deque([9])); t(lambda: d+[1]); t(lambda: d*2); t(lambda: 2*d)
t(lambda: len(d)); t(lambda: bool(deque())); t(lambda: list(reversed(d))); t(lambda: d.count(2)); t(lambda: d.index(3)); t(lambda: d.index(9))
t(lambda: d.index(1,1)); t(lambda: d.copy()); t(lambda: d.maxlen); t(lambda: deque([1],5).maxlen); t(lambda: type(d).__name__)
t(lambda: deque); t(lambda: deque([1,2],maxlen=5))
