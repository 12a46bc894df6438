# Subclasses of builtins and enums; dump and load; attributes of errors; names.
import json

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

import enum, collections
class IE(enum.IntEnum): A=5
class SE(enum.StrEnum): B='bee'
class MyI(int):
    def __repr__(self): return 'no'
class MyS(str): pass
class MyD(dict): pass
class MyL(list): pass
t(lambda: json.dumps([IE.A,SE.B,MyI(3),MyS('s'),MyD(a=1),MyL([1])])); t(lambda: json.dumps({IE.A:1,SE.B:2}))
t(lambda: json.dumps(collections.OrderedDict(a=1))); t(lambda: json.dumps(collections.namedtuple('P','x')(1)))
t(lambda: json.dumps(collections.deque([1])))
class W:
    def __init__(s): s.s=''
    def write(s,x): s.s+=x
    def read(s): return s.s
w=W(); json.dump({'a':[1,2]},w,indent=1); t(lambda: w.s); t(lambda: json.load(w))
try: json.loads('{"a":\n 1,\n x}')
except json.JSONDecodeError as e: print(e.msg,e.pos,e.lineno,e.colno,e.doc,isinstance(e,ValueError),e.args)
from json.decoder import JSONDecodeError
from json.encoder import JSONEncoder
t(lambda: JSONDecodeError is json.JSONDecodeError); t(lambda: json.JSONEncoder.item_separator); t(lambda: sorted(json.__all__))
t(lambda: json.JSONDecodeError('m','doc',1))
data={'users':[{'id':i,'name':f'n{i}','tags':['a','b'],'score':i/3,'ok':i%2==0,'none':None} for i in range(50)]}
t(lambda: json.loads(json.dumps(data))==data); t(lambda: len(json.dumps(data))); t(lambda: hash(json.dumps(data,indent=4))!=0)
shared=[1]; t(lambda: json.dumps([shared,shared]))
