# Counter: counting, arithmetic, comparison, most_common.
from collections import Counter

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

C=Counter('abracadabra'); t(lambda:C); t(lambda: C.most_common(2)); t(lambda: C.most_common()); t(lambda: C['z']); t(lambda: C.total())
t(lambda: sorted(C.elements())); t(lambda: Counter(a=1,b=2)); t(lambda: Counter({'x':3})); t(lambda: Counter([1,1,2])); t(lambda: Counter())
t(lambda: Counter(a=3,b=1)+Counter(a=1,b=-2)); t(lambda: Counter(a=3,b=1)-Counter(a=1,b=2)); t(lambda: Counter(a=3,b=1)|Counter(a=1,b=2))
t(lambda: Counter(a=3,b=1)&Counter(a=1,b=2)); t(lambda: +Counter(a=1,b=-1)); t(lambda: -Counter(a=1,b=-1))
t(lambda: Counter(a=1)==Counter(a=1,b=0)); t(lambda: Counter(a=1)<=Counter(a=2)); t(lambda: Counter(a=1)<Counter(a=1)); C.update('aaa')
t(lambda:C['a']); C.subtract('aab'); t(lambda:C); C.update({'a':5}); t(lambda:C['a']); del C['nope']; t(lambda: C.copy())
t(lambda: Counter.fromkeys('ab')); t(lambda: Counter(5)); t(lambda: Counter([[]])); t(lambda: Counter(a=1)+5); t(lambda: Counter('ab','cd'))
t(lambda: sum(C.values())); t(lambda: max(C,key=C.get)); t(lambda: hash(C)); t(lambda: Counter(a='x',b=1))
t(lambda: isinstance(C,dict)); k=Counter('ab'); k+=Counter('bc'); t(lambda:k); k-=Counter('b'); t(lambda:k); k|=Counter('ccc')
t(lambda:k); k&=Counter('c'); t(lambda:k); t(lambda: Counter('aab').items()); t(lambda: [*Counter('hello')])
t(lambda: Counter(x for x in 'mississippi').most_common(3)); t(lambda: Counter('abc').most_common(0))
t(lambda: Counter('abc').most_common(-1))
class Ct(Counter): pass
t(lambda: Ct('aab')); t(lambda: type(Ct('a')+Ct('b')).__name__)
