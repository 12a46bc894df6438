# getbuffer() is a view of the contents; sizes are anything with `__index__`, or None.
import io

b = io.BytesIO(b'abcdef')
v = b.getbuffer()
v[2:4] = b'56'
print(b.getvalue(), b.read(3), bytes(v), b.tell())
v[0] = 65
print(b.getvalue())
v.release()
del v
b.seek(0, 2)
b.write(b'more')
print(b.getvalue(), b.getbuffer().nbytes)
with b.getbuffer() as w:
    w[-1:] = b'!'
print(b.getvalue(), b.truncate(3), b.getvalue())

class Two:
    def __index__(self):
        return 2

s = io.StringIO('abc\ndef')
print(s.read(Two()), s.readline(None), s.readline(Two()), s.read(None), s.truncate(Two()), s.getvalue())
for f in (lambda: s.read('a'), lambda: s.readline(1.5), lambda: s.truncate('a'), lambda: io.BytesIO().read('a'), lambda: s.truncate(-1)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
