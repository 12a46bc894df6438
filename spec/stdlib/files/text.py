# Text files: writing, reading, iterating, modes, encodings and line ends.
import os

name = '_text.txt'
with open(name, 'w', encoding='utf-8') as f:
    print(f.write('one\ntwo\nthrée\n'), f.writable(), f.readable(), f.mode, f.name, f.closed, f.encoding)
    print('four', 5, file=f)
    f.writelines(['x\n', 'y'])
print(f.closed)
with open(name, encoding='utf-8') as f:
    print(f.read(4), repr(f.readline()), f.readlines(), repr(f.read()), repr(f.readline()))
with open(name) as f:
    for i, line in enumerate(f):
        print(i, repr(line))
    f.seek(0)
    print(next(f), f.readline(2), f.readline(0) == '', list(f))
with open(name, 'a') as f:
    f.write('\nend')
    print(f.tell() > 0)
with open(name, 'r+', encoding='utf-8') as f:
    print(f.readline(), f.tell())
    f.seek(0)
    f.write('ONE')
    f.seek(0)
    print(f.read().splitlines())
    f.seek(0, 2)
    f.truncate(3)
print(open(name).read(), os.path.getsize(name))
with open(name, 'w+') as f:
    f.write('abc')
    f.seek(1)
    print(f.read(), f.tell(), f.seek(0), f.read(1))
for newline in (None, '', '\n', '\r\n', '\r'):
    with open(name, 'wb') as f:
        f.write(b'a\nb\r\nc\rd')
    with open(name, newline=newline) as f:
        print(repr(newline), f.readlines(), repr(f.newlines))
    with open(name, newline=newline) as f:
        print(repr(f.readline()), f.tell(), repr(f.readline()), f.tell(), repr(f.read()))
    with open(name, 'w', newline=newline) as f:
        f.write('p\nq\r\n')
    print(open(name, 'rb').read())
for encoding in ('utf-8', 'utf-16', 'latin-1', 'utf-8-sig', 'ascii'):
    try:
        with open(name, 'w', encoding=encoding) as f:
            f.write('ä')
            f.write('ö')
        with open(name, 'rb') as f:
            print(encoding, f.read())
        print(open(name, encoding=encoding).read())
    except UnicodeError as e:
        print(type(e).__name__, e)
with open(name, 'w', encoding='ascii', errors='replace') as f:
    f.write('äb')
print(open(name, 'rb').read(), open(name, encoding='ascii', errors='ignore').errors)
try:
    open(name, 'x')
except FileExistsError as e:
    print(e, e.errno, e.filename)
os.remove(name)
try:
    open(name)
except FileNotFoundError as e:
    print(e, repr(e))
with open(name, 'x') as f:
    print(f.mode)
os.remove(name)
