# StringIO: reading, writing, seeking, closing, print to it.
import contextlib
import io

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

s=io.StringIO(); t(lambda: s.write('hello\nworld\n')); t(lambda: s.getvalue()); s.seek(0); t(lambda: s.readline()); t(lambda: s.read(3))
t(lambda: s.tell()); t(lambda: s.read()); t(lambda: s.read()); s.seek(0); t(lambda: list(s)); s.seek(0)
t(lambda: s.readlines()); s.seek(2); s.write('XX'); t(lambda: s.getvalue()); t(lambda: s.truncate(4)); t(lambda: s.getvalue())
t(lambda: s.write(5)); s.close(); t(lambda: s.read()); t(lambda: s.closed); t(lambda: io.StringIO('abc').read()); t(lambda: io.StringIO(5))
o=io.StringIO(); print('a',1,file=o,sep='-'); t(lambda: o.getvalue()); t(lambda: o.seek(-1)); t(lambda: o.seek(1,1)); o.seek(10); o.write('z')
t(lambda: o.getvalue())
with contextlib.redirect_stdout(io.StringIO()) as f: print('hidden')
t(lambda: f.getvalue())
