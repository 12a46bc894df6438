# OrderedDict: order, move_to_end, popitem, equality, views.
from collections import OrderedDict

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

o=OrderedDict([('a',1),('b',2),('c',3)]); t(lambda:o); o.move_to_end('a'); t(lambda:o); o.move_to_end('c',last=False); t(lambda:o)
t(lambda:o.popitem()); t(lambda:o.popitem(last=False)); t(lambda:o); t(lambda: OrderedDict().popitem()); t(lambda: o.move_to_end('zz'))
t(lambda: OrderedDict(a=1,b=2)==OrderedDict(b=2,a=1)); t(lambda: OrderedDict(a=1,b=2)=={'b':2,'a':1}); t(lambda: OrderedDict(a=1)|{'b':2})
t(lambda: OrderedDict.fromkeys('abc',0)); t(lambda: o.copy()); t(lambda: list(reversed(OrderedDict(a=1,b=2)))); t(lambda: OrderedDict())
t(lambda: o.pop('zz')); t(lambda: o.pop('zz',5)); t(lambda: o.pop('zz',default=6)); t(lambda: dict(o)); t(lambda: OrderedDict({1:2}).items())
t(lambda: isinstance(o,dict)); o2=OrderedDict(); o2['x']=o2; t(lambda:o2); t(lambda: OrderedDict(5))
t(lambda: OrderedDict(a=1)!=OrderedDict(a=1)); t(lambda: o.keys()); t(lambda: o.setdefault('q',9)); t(lambda: o)
