# Wrong uses of open and of files.
import io
import os

name = '_errors.bin'
with open(name, 'wb') as f:
    f.write(b'line 1\nline 2\n')

def attempt(what):
    try:
        print(what())
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)

for mode in ('q', 'rw', '', 'rr', 'rbt', 'r++', '+', 'U', 'b'):
    attempt(lambda: open(name, mode))
attempt(lambda: open(name, 'rb', encoding='utf-8'))
attempt(lambda: open(name, 'rb', errors='strict'))
attempt(lambda: open(name, 'rb', newline=''))
attempt(lambda: open(name, buffering=0))
attempt(lambda: open(name, newline='x'))
attempt(lambda: open(name, encoding='no-such'))
attempt(lambda: open(name, 3))
attempt(lambda: open(3.5))
attempt(lambda: open(None))
attempt(lambda: open(-1))
attempt(lambda: open('a\0b'))
attempt(lambda: open('no/such/folder', 'w'))
attempt(lambda: open('.'))
attempt(lambda: open(name + '/x'))
attempt(lambda: open())
with open(name) as f:
    attempt(lambda: f.write('x'))
    attempt(lambda: f.seek(1, 1))
    attempt(lambda: f.seek(-1, 2))
    attempt(lambda: f.seek(-1))
    attempt(lambda: f.seek(0, 5))
    attempt(lambda: f.read('x'))
    attempt(lambda: f.truncate())
    for line in f:
        attempt(f.tell)
        break
with open(name, 'w') as f:
    attempt(lambda: f.read())
    attempt(lambda: f.readline())
    attempt(lambda: f.write(b'x'))
    attempt(lambda: f.write(3))
    attempt(lambda: list(f))
attempt(lambda: f.write('x'))
attempt(lambda: f.read())
attempt(lambda: f.flush())
attempt(lambda: f.seek(0))
attempt(lambda: f.tell())
attempt(lambda: f.isatty())
attempt(lambda: f.__enter__())
attempt(lambda: next(f))
f.close()
with open(name, 'rb') as f:
    attempt(lambda: f.write(b'x'))
    attempt(lambda: f.truncate())
attempt(lambda: f.read())
attempt(lambda: f.readline())
attempt(lambda: f.seek(0))
with open(name, 'wb') as f:
    attempt(lambda: f.write('x'))
    attempt(lambda: f.write(3))
    attempt(lambda: f.read())
    attempt(lambda: f.readline())
attempt(lambda: f.write(b''))
os.remove(name)
attempt(lambda: os.remove(name))
attempt(lambda: os.rmdir(name))
attempt(lambda: os.listdir(name))
attempt(lambda: os.stat(name))
attempt(lambda: os.rename(name, 'x'))
attempt(lambda: os.mkdir('.'))
attempt(lambda: os.chdir(name))
