# The modules json.decoder and json.encoder are there once json is imported.
import json

try:
    json.loads('{a}')
except json.decoder.JSONDecodeError as e:
    print(e.msg, e.pos, type(e) is json.JSONDecodeError)
print(json.encoder.JSONEncoder().encode([1]), json.decoder.JSONDecoder is json.JSONDecoder)
