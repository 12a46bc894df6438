# dumps: escapes, indentation, separators, keys, sorting.
import json

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: json.dumps([1,2.5,None,True,'h\xe9\U0001f600"\n\x00\x7f',{},[],(),{'a':[1]}]))
t(lambda: json.dumps('h\xe9\u2028\U0001f600\ud800',ensure_ascii=False))
t(lambda: json.dumps({'b':1,'a':[1,{'c':2}],'e':[],'d':{}},indent=2,sort_keys=True)); t(lambda: json.dumps([1,[2]],indent='\t'))
t(lambda: json.dumps([1],indent=0)); t(lambda: json.dumps({'a':1,'b':[1,2]},separators=(',',':')))
t(lambda: json.dumps({1:1,2.5:2,None:3,True:4,'x':5})); t(lambda: json.dumps({(1,):1,'a':2},skipkeys=True))
t(lambda: json.dumps({1j:1},skipkeys=True,indent=1)); t(lambda: json.dumps(1e100)); t(lambda: json.dumps(10**30))
t(lambda: json.dumps([float('nan'),float('inf')]))
