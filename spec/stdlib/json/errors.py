# Values that JSON has not, wrong arguments, circular and deep data.
import json

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: json.dumps(float('nan'),allow_nan=False)); t(lambda: json.dumps([float('inf')],allow_nan=False)); t(lambda: json.dumps({(1,):1}))
t(lambda: json.dumps(object())); t(lambda: json.dumps({1,2})); t(lambda: json.dumps(b'a')); t(lambda: json.dumps({'a':object()}))
t(lambda: json.loads(5)); t(lambda: json.loads(None)); t(lambda: json.loads(b'[1]')); t(lambda: json.loads(bytearray(b'"\xc3\xa9"')))
t(lambda: json.loads('[1]'.encode('utf-16'))); t(lambda: json.loads('[1]'.encode('utf-32-be'))); t(lambda: json.loads(b'\xff'))
t(lambda: json.dumps('x',foo=1)); t(lambda: json.loads('1',foo=1)); t(lambda: json.dumps())
l=[]; l.append(l); t(lambda: json.dumps(l)); d={}; d['a']=d; t(lambda: json.dumps(d)); t(lambda: json.dumps(l,check_circular=False))
