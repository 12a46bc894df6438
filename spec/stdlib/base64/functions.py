# Every function of base64, with data of all lengths, alphabets and mistakes.
import base64
import io
from base64 import *


def t(f, *args, **keywords):
    try:
        print(f.__name__, args, keywords, f(*args, **keywords))
    except Exception as e:
        print(f.__name__, args, keywords, type(e).__name__, e)


for n in range(12):
    data = bytes(range(250 - 13 * n, 250 - 12 * n))
    for name in ('b64', 'b32', 'b32hex', 'b16', 'b85', 'a85', 'z85', 'standard_b64', 'urlsafe_b64'):
        encoded = getattr(base64, name + 'encode')(data)
        print(name, encoded, getattr(base64, name + 'decode')(encoded) == data, getattr(base64, name + 'decode')(encoded.decode()) == data)
t(b64encode, b'\xfb\xff', b'-_'); t(b64encode, b'a', altchars=b'xyz'); t(b64encode, 'a'); t(b64decode, 'a-_b', '-_'); t(b64decode, b'ab!d'); t(b64decode, b'ab!d', validate=True); t(b64decode, 5); t(b64decode, 'é')
t(b32decode, b'mfrgg===', casefold=True); t(b32decode, 'mfrgg==='); t(b32decode, 'M1023456', map01='I'); t(b32decode, 'ABC'); t(b32decode, 'AB======'); t(b32decode, 'A======='); t(b32decode, 'AB1=====')
t(b32decode, '========'); t(b32decode, ''); t(b32decode, 'MFRGGZDF'); t(b32encode, 'x'); t(b32hexdecode, 'c5h66===', True); t(b32decode, 'MFRGG=A='); t(b32decode, 'MFRGGZDFMFRGG===')
t(b16decode, 'ff'); t(b16decode, 'ff', True); t(b16decode, 'F'); t(b16encode, 'x')
t(a85encode, bytes(8) + b'    abc'); t(a85encode, bytes(8) + b'    abc', foldspaces=True, adobe=True); t(a85encode, b'x' * 40, wrapcol=20); t(a85encode, b'x' * 40, wrapcol=1, adobe=True); t(a85encode, b'ab', pad=True); t(a85encode, bytes(3)); t(a85encode, b'x' * 16, wrapcol=11, adobe=True)
t(a85decode, b'<~87cURD]j7BEbo80~>', adobe=True); t(a85decode, b'87cURD]', adobe=True); t(a85decode, b'z!!', ); t(a85decode, b'!z'); t(a85decode, b'y'); t(a85decode, b'y!!', foldspaces=True); t(a85decode, b's8W-"'); t(a85decode, b'87 cU\nRD'); t(a85decode, b'v'); t(a85decode, '87cUR', ignorechars=b''); t(a85decode, '!y', foldspaces=True)
t(b85encode, b'ab', True); t(b85decode, b'|NsC0'); t(b85decode, b'|NsC1'); t(b85decode, b'ab,de'); t(b85decode, b'VP'); t(b85decode, b'~~~~~'); t(z85decode, b'#####'); t(z85decode, b'ab~de'); t(z85encode, b'\x86\x4f\xd2\x6f\xb5\x59\xf7\x5b'); t(z85decode, b'HelloWorld'); t(b85encode, 'x'); t(b85decode, 'é')
t(encodebytes, b'x' * 100); t(decodebytes, b'eHh4\neA==\n'); t(encodebytes, 'x'); t(decodebytes, 'x'); t(encodebytes, memoryview(b'abcdefgh').cast('I')); t(encodebytes, b'')
out = io.BytesIO()
encode(io.BytesIO(bytes(range(200))), out)
print(out.getvalue())
back = io.BytesIO()
decode(io.BytesIO(out.getvalue()), back)
print(back.getvalue() == bytes(range(200)), base64.__all__)
