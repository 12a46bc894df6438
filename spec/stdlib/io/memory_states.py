# Memory files: what they refuse, the line ends they have seen, and their states.
import array, copy, io, pickle
def attempt(f, *args):
    try: print(f(*args))
    except Exception as e: print(type(e).__name__, e)
for bad in ([], 'text', 5): attempt(io.BytesIO, bad)
print(io.BytesIO(None).getvalue(), io.BytesIO(memoryview(b'ab')).getvalue())
for f in (io.BytesIO(b'a\nb'), io.StringIO('a\nb')):
    attempt(f.seek, 0.0); attempt(f.seek, '1'); attempt(f.readlines, ''); attempt(f.readlines, None); attempt(f.read, 1.0); attempt(f.write, 3)
a = array.array('i', [0, 0])
print(io.BytesIO(bytes(range(8))).readinto(a), a.tobytes())
f = io.StringIO(newline=None)
for text in ('x', 'a\n', 'b\r\n', 'c\rd'):
    f.write(text); print(f.newlines)
print(io.StringIO('a\r\n', newline='').newlines, io.StringIO('a\r\n').newlines)
b = io.BytesIO(b'state'); b.seek(2); b.tag = 'kept'
s = io.StringIO('text\n', newline=''); s.read(1)
print(b.__getstate__(), s.__getstate__())
for g in (pickle.loads(pickle.dumps(b)), copy.copy(b)): print(g.read(), g.tell(), g.tag)
g = pickle.loads(pickle.dumps(s)); print(repr(g.read()), repr(g.getvalue()))
attempt(b.__setstate__, (b'x', -1, None)); attempt(b.__setstate__, (b'x', 0.5, None)); attempt(b.__setstate__, 3); attempt(b.__setstate__, (b'x', 0, 3)); attempt(s.__setstate__, ('x', '\n', 'q', None))
b.close(); attempt(pickle.dumps, b)
