# Every function of binascii: results, arguments that are refused, and data that is wrong.
import binascii
from binascii import *


def t(f, *args, **keywords):
    try:
        print(f.__name__, args, keywords, f(*args, **keywords))
    except Exception as e:
        print(f.__name__, args, keywords, type(e).__name__, e)


for data in (b'', b'a', b'ab', b'abc', bytes(range(0, 256, 7)), bytearray(b'xy'), memoryview(b'wxyz')[::2], 'abc', 5):
    if not isinstance(data, memoryview):
        t(b2a_base64, data); t(hexlify, data); t(b2a_uu, data); t(b2a_qp, data); t(crc32, data); t(crc_hqx, data, 5)
t(b2a_base64, b'abcd', newline=False); t(b2a_hex, b'abcdef', ':'); t(b2a_hex, b'abcdef', b'_', 4); t(hexlify, b'abcdef', '-', -4); t(hexlify, b'ab', 'xx'); t(hexlify, b'ab', 5)
for text in ('YWJj', b'YWJj\n', 'YWI=', 'YQ==', 'YQ=', 'YQ', 'Y', 'YWJjZ', '=YQ==', 'YQ==YQ==', 'Y-Q_=*=', 'Y=Q=', 'YW=Jj', 'YQ===', 'YWJj=', '', '=', 'é', 5, '\u20ac', 'YWJj\nYQ==\n', 'YWJj ', 'Y\0WJj'):
    t(a2b_base64, text); t(a2b_base64, text, strict_mode=True)
for text in ('00ff', b'0aFF', '0', '0g', 'zz', '', 'é0', 5, bytearray(b'6162'), ' 00'):
    t(unhexlify, text); t(a2b_hex, text)
for text in (b'#86)C\n', b'$86)C\n', b'#86)C  \n', b'#86)Cx\n', b'#\x7f\n', b'', b' \n', b'#8', '#86)C', b'M' + b'0' * 60, b'#86)C`\r\n'):
    t(a2b_uu, text)
t(b2a_uu, b'\0\0\0x', backtick=True); t(b2a_uu, b'x' * 46); t(b2a_uu, b'x' * 45)
for text in (b'a=20b', b'a=\nb', b'a=\r\nb', b'a==b', b'a=zz', b'a=', b'a=4', b'_x_', '=e9', b'a=0Ab', b'a=\rb\nc'):
    t(a2b_qp, text); t(a2b_qp, text, header=True)
for data in (b'a b\tc', b'end \nnext\t\n', b'x' * 100, b'.', b'.\n', b'.a', b'a\r\nb \r\n', b'a=b_c\xff', b'a\nb\r', b'\0' * 40, b'x' * 75 + b' ', b'x' * 76 + b'\n', b' ' * 80):
    for options in ({}, {'quotetabs': True}, {'istext': False}, {'header': True}):
        t(b2a_qp, data, **options)
t(crc32, b'hello', 123); t(crc32, b'hello', -1); t(crc32, b'x' * 1000); t(crc_hqx, b'123456789', 0); t(crc_hqx, b'123456789', 0xffff); t(crc_hqx, b'1', 2**20); t(crc32, b'1', 'x'); t(crc32, b'1', 2**70)
print(Error.__mro__, Incomplete.__mro__, sorted(n for n in dir(binascii) if n[0] != '_'))
