# The scanner of re, and submodules of json.
import json
import re

s = re.Scanner([(r'[a-z]+', lambda scanner, text: ('name', text)), (r'\d+', lambda scanner, text: int(text)), (r'\s+', None), (r'[+*]', 'op')])
print(s.scan('abc 12 + x'), s.scan('a?b'), s.scan(''))
print(json.decoder.JSONDecodeError is json.JSONDecodeError, json.encoder.JSONEncoder is json.JSONEncoder)
try:
    json.loads('{')
except json.decoder.JSONDecodeError as e:
    print(e)
