# What iterencode gives one after the other, what dump has written before it fails, and scanstring.
import json, io, sys
class E(json.JSONEncoder):
    def default(self, o): return {"c": [o.real, o.imag]}
data = {"a": [1, 2.5, None, True, "x", [], {}, [[]], {"k": (1, 2)}], 1: "i", None: 2, "z": 1+2j, 1.5: float("inf"), True: {}}
for kw in ({}, {"indent": 2}, {"indent": ""}, {"sort_keys": False, "separators": (",", ":")}, {"ensure_ascii": False, "indent": "\t"}):
    print(list(E(**kw).iterencode(data)))
class W:
    def write(self, s): print("w", repr(s))
try: json.dump({"a": 1, "b": [1, {2}]}, sys.stdout)
except TypeError as e: print(); print(e)
try: json.dump([1, object()], sys.stdout)
except TypeError as e: print(); print(e)
print(list(json.JSONEncoder().iterencode(5)), list(json.JSONEncoder().iterencode([])), list(json.JSONEncoder(skipkeys=True, indent=1).iterencode({(1,): 2})))
from json.decoder import scanstring
print(scanstring('"abc\\n" x', 1), scanstring('["q"]', 2, False))
try: scanstring('"abc', 1)
except json.JSONDecodeError as e: print(e)
a = [1]; a.append(a)
try: list(json.JSONEncoder().iterencode(a))
except ValueError as e: print(e)
buf = io.StringIO(); json.dump(data, buf, cls=E, indent=1); print(buf.getvalue() == json.dumps(data, cls=E, indent=1))
try: json.loads('"\\x"')
except json.JSONDecodeError as e: print(e.msg, e)
