# Encoders and decoders of one's own.
import json

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class E(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
t(lambda: json.dumps({'s':{3,1}},cls=E)); t(lambda: json.dumps([object()],cls=E)); t(lambda: json.dumps([{1},2j],default=lambda o: str(o)))
t(lambda: json.dumps([{1}],default=lambda o: o)); t(lambda: E().encode([{1}]))
t(lambda: list(json.JSONEncoder().iterencode([1,2]))[0] and ''.join(json.JSONEncoder().iterencode([1,2])))
t(lambda: json.loads('{"a":1}',object_hook=lambda d: list(d.items())))
t(lambda: json.loads('{"a":1,"b":{"c":2}}',object_pairs_hook=lambda p: p))
t(lambda: json.loads('[1.5,2]',parse_float=lambda s: 'F'+s,parse_int=lambda s: 'I'+s))
t(lambda: json.loads('[NaN,-Infinity]',parse_constant=lambda s:s)); t(lambda: json.loads('"a\tb"',strict=False))
t(lambda: json.JSONDecoder().raw_decode('[1] x')); t(lambda: json.JSONDecoder().raw_decode('  1'))
t(lambda: json.JSONDecoder().decode(' [1] ')); t(lambda: json.JSONDecoder().raw_decode('x1',1))
