# tempfile: files and folders that are gone when they are closed or left.
import os
import shutil
import tempfile

d = tempfile.mkdtemp(prefix='pre_', suffix='_suf')
print(os.path.basename(d).startswith('pre_'), d.endswith('_suf'), os.path.isdir(d), os.path.dirname(d) == tempfile.gettempdir())
os.rmdir(d)
with tempfile.TemporaryDirectory() as folder:
    print(type(folder), os.path.isdir(folder))
    with open(os.path.join(folder, 'f'), 'w') as f:
        f.write('x')
print(os.path.exists(folder))
kept = tempfile.TemporaryDirectory(prefix='zz')
print(os.path.basename(kept.name)[:2], repr(kept)[:20], os.path.isdir(kept.name))
kept.cleanup()
print(os.path.exists(kept.name))
with tempfile.NamedTemporaryFile(mode='w+', suffix='.txt') as f:
    print(f.name.endswith('.txt'), f.write('line\nnext\n'), f.seek(0), f.read(), f.closed, f.seek(0), list(f))
print(os.path.exists(f.name), f.closed)
with tempfile.NamedTemporaryFile('wb', delete=False) as f:
    f.write(b'keep')
with open(f.name, 'rb') as again:
    print(again.read())
os.remove(f.name)
f = tempfile.NamedTemporaryFile(delete_on_close=False)
f.close()
print(os.path.exists(f.name))
os.remove(f.name)
with tempfile.TemporaryFile() as f:
    print(f.write(b'bytes'), f.seek(1), f.read())
with tempfile.TemporaryFile('w+t', encoding='utf-8') as f:
    f.write('é')
    f.seek(0)
    print(f.read())
with tempfile.SpooledTemporaryFile(max_size=5, mode='w+') as f:
    print(f.write('abcdefgh'), f.seek(0), f.readline(), f.closed)
fd, path = tempfile.mkstemp()
print(os.write(fd, b'raw'))
os.close(fd)
print(os.stat(path).st_size, os.stat(path).st_mode & 0o777 == 0o600)
os.unlink(path)
try:
    tempfile.mkdtemp(dir='/no/such')
except FileNotFoundError as e:
    print(e.errno)
try:
    tempfile.mkdtemp(prefix=b'a', suffix='b')
except TypeError as e:
    print(e)
made = tempfile.mkdtemp(prefix=b'q')
print(tempfile.gettempprefix(), type(tempfile.mktemp()), type(made))
os.rmdir(made)
