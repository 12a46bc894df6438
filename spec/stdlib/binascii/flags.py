# Flags of base64 and quoted-printable that are any objects
import base64, binascii
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for n in range(7): print(base64.b64encode(bytes(range(250, 250 + n)) if n < 6 else b'abcdefg'), binascii.b2a_base64(b'a' * n), binascii.b2a_base64(b'a' * n, newline=False), binascii.a2b_base64(base64.b64encode(b'a' * n)))
class T:
    def __bool__(self): print('bool'); return False
show(lambda: binascii.b2a_base64(b'x', newline=T())); show(lambda: binascii.b2a_base64(b'x', newline=[])); show(lambda: binascii.b2a_base64('x')); show(lambda: binascii.a2b_base64(b'YQ==', strict_mode=True)); show(lambda: binascii.b2a_qp(b'a b\n', quotetabs=1, istext=0, header=T())); show(lambda: binascii.crc32(b'abc')); show(lambda: binascii.crc32(b'abc', -1))
