# Binary files: layers, positions, buffers.
import io
import os

name = '_binary.bin'
with open(name, 'wb') as f:
    print(f, f.write(b'0123456789'), f.write(bytearray(b'ab')), f.write(memoryview(b'cd')), f.tell(), f.mode, f.raw)
with open(name, 'rb') as f:
    print(f, f.read(3), f.tell(), f.seek(-2, 2), f.read(), f.seek(1), f.read1(2), f.peek(3)[:3], f.seek(2, 1), f.read(2))
    f.seek(0)
    buffer = bytearray(4)
    print(f.readinto(buffer), buffer, f.readable(), f.writable(), f.seekable(), f.fileno() > 2, f.isatty())
with open(name, 'r+b') as f:
    f.seek(12)
    f.write(b'XYZ' * 2)
    f.seek(20)
    f.write(b'!')
    f.seek(0)
    print(f.read(), f, f.truncate(5), f.tell(), f.seek(0), f.read())
with open(name, 'ab+') as f:
    f.seek(0)
    f.write(b'-end')
    f.seek(0)
    print(f.read(), f.mode)
with open(name, 'rb', buffering=0) as f:
    print(type(f), f, f.read(2), f.readall(), f.closefd)
with open(name, 'wb') as f:
    f.writelines([b'one\n', b'two\n', b'three'])
with open(name, 'rb') as f:
    print(f.readline(), f.readline(2), f.readlines(), list(f))
    f.seek(0)
    print([line for line in f])
f = open(name, 'w')
print(type(f).__name__, type(f.buffer).__name__, type(f.buffer.raw).__name__, f.buffer.name, f.buffer.mode, f.buffer.raw.mode, isinstance(f, io.TextIOBase),
      isinstance(f, io.IOBase), isinstance(f.buffer, io.BufferedIOBase), isinstance(f.buffer.raw, io.RawIOBase))
f.close()
for mode in ('rb', 'wb', 'ab', 'rb+', 'wb+', 'ab+'):
    with open(name, mode) as f:
        print(mode, type(f), f.mode)
os.remove(name)
with open(name, 'xb+') as f:
    print(f.mode)
os.remove(name)

text = io.TextIOWrapper(io.BytesIO(b'a\r\nb\n\xc3\xa4'), encoding='utf-8')
print(text.readlines(), text.newlines, text.buffer.getvalue(), text.encoding, text.errors, text.line_buffering)
out = io.BytesIO()
text = io.TextIOWrapper(out, encoding='latin-1', newline='\r\n')
text.write('ä\nb')
text.flush()
print(out.getvalue(), text.detach() is out)
try:
    text.write('x')
except ValueError as e:
    print(e)

class Upper(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, b):
        n = min(len(b), len(self.data), 3)
        b[:n] = self.data[:n].upper()
        self.data = self.data[n:]
        return n

print(Upper(b'abcdefgh').readall(), Upper(b'abcdef').read(2), Upper(b'xy').read())
r = io.BufferedReader(Upper(b'one\ntwo\nthree'))
print(r.readline(), r.read(2), r.read(), r.read(), r)
print(list(io.TextIOWrapper(io.BufferedReader(Upper(b'one\ntwo')))))
for make in (lambda: io.BufferedWriter(Upper(b'')), lambda: io.BufferedReader(io.BytesIO(), 0), lambda: io.IOBase().seek(0), lambda: io.RawIOBase().fileno(), lambda: io.TextIOBase().read()):
    try:
        make()
    except (OSError, ValueError) as e:
        print(type(e).__name__, e)
d = io.IncrementalNewlineDecoder(None, True)
print(repr(d.decode('a\r')), repr(d.decode('\nb\rc')), repr(d.decode('', True)), d.newlines)
pair = io.BufferedRWPair(io.BytesIO(b'in'), io.BytesIO())
print(pair.read(), pair.write(b'out'), pair.readable(), pair.writable())
