# BytesIO.
import io

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

b=io.BytesIO(b'abc'); t(lambda: b.read(2)); t(lambda: b.write(b'ZZ')); t(lambda: b.getvalue()); t(lambda: b.seek(-1,2)); t(lambda: b.read())
t(lambda: b.write('x')); t(lambda: b.getbuffer().tobytes()); t(lambda: io.BytesIO(b'a\nb').readlines())
t(lambda: io.UnsupportedOperation.__mro__[1:3]); t(lambda: (b.readable(),b.writable(),b.seekable()))
