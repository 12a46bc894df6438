# Long texts of many escapes.
import hashlib
import json

text = ''.join(chr(c) for c in range(0x20000) if not 0xd800 <= c < 0xe000)
for ascii in True, False:
    for s in text, 'a' * 10_000 + '"' + 'b' * 10_000 + '\n', '\ud800' * 3 + text:
        made = json.dumps(s, ensure_ascii=ascii)
        print(json.loads(made) == s, len(made), hashlib.md5(made.encode('utf-8', 'surrogatepass')).hexdigest())
