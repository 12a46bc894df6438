# defaultdict: factories, copies, merging, repr, subclasses.
from collections import defaultdict

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

dd=defaultdict(list); dd['a'].append(1); dd['b'].append(2); t(lambda:dd); t(lambda: dd['c']); t(lambda: dd.get('z')); t(lambda: 'z' in dd)
t(lambda: defaultdict(int)['x']); t(lambda: defaultdict()['x']); t(lambda: defaultdict(5)); t(lambda: defaultdict(None,{1:2}))
t(lambda: defaultdict(lambda:7)['x']); t(lambda: defaultdict(int,a=1,b=2)); t(lambda: defaultdict(int,[('q',1)]))
t(lambda: dd.default_factory); t(lambda: dd.copy()); t(lambda: dd|{'z':[0]}); t(lambda: {'z':1}|defaultdict(int,y=2))
t(lambda: dd=={'a':[1],'b':[2],'c':[]}); t(lambda: isinstance(dd,dict)); t(lambda: defaultdict(list,1)); t(lambda: defaultdict(list,{},3))
t(lambda: len(dd)); t(lambda: sorted(dd.items())); t(lambda: dd.__missing__('new')); t(lambda: dd)
c=defaultdict(int)
for w in 'the cat the dog'.split(): c[w]+=1
t(lambda: c); t(lambda: dict(c)); nested=defaultdict(lambda: defaultdict(int)); nested['a']['b']+=1; t(lambda: nested['a'])
t(lambda: repr(nested)[:30])
class DD(defaultdict):
    def __missing__(self,k): return k*2
t(lambda: DD()['ab']); t(lambda: DD(int)); dd.default_factory=int; t(lambda: dd['n'])
e=defaultdict(set); e[1].add(2); e[1].add(3); t(lambda: e); del e[1]; t(lambda: e); e.clear(); e.update({5:6}); t(lambda: e)
