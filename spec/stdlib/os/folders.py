# Folders and files by the functions of os.
import os
import stat

top = '_folders'
os.mkdir(top)
os.makedirs(os.path.join(top, 'a', 'b'))
os.makedirs(top + '/a/b', exist_ok=True)
for name in ('x.txt', 'a/y.txt', 'a/b/z.txt'):
    with open(f'{top}/{name}', 'w') as f:
        f.write(name)
print(sorted(os.listdir(top)), sorted(os.listdir(os.fsencode(top))))
print([(d, sorted(ds), sorted(fs)) for d, ds, fs in os.walk(top)])
print([(d, sorted(ds), sorted(fs)) for d, ds, fs in os.walk(top, topdown=False)])
with os.scandir(top) as entries:
    for e in sorted(entries, key=lambda e: e.name):
        print(e.name, e.path, e.is_dir(), e.is_file(), e.is_symlink(), os.fspath(e), e, e.stat().st_size if e.is_file() else '')
s = os.stat(top + '/x.txt')
print(stat.S_ISREG(s.st_mode), s.st_size, len(s), s.st_mtime > 0, s.st_nlink, s[6], isinstance(s, tuple), s.st_mtime_ns > 0)
print(os.path.exists(top), os.path.isdir(top), os.path.isfile(top), os.path.isfile(top + '/x.txt'), os.path.getsize(top + '/x.txt'), os.path.islink(top), os.path.lexists('nope'))
print(os.access(top, os.R_OK), os.access('nope', os.F_OK), os.path.samefile(top, './' + top), os.path.ismount(top))
os.rename(top + '/x.txt', top + '/a/moved.txt')
os.replace(top + '/a/moved.txt', top + '/a/y.txt')
print(open(top + '/a/y.txt').read())
os.truncate(top + '/a/y.txt', 2)
os.utime(top + '/a/y.txt', (1000, 2000))
print(open(top + '/a/y.txt').read(), os.path.getmtime(top + '/a/y.txt'))
os.renames(top + '/a/b/z.txt', top + '/c/z.txt')
print(sorted(os.listdir(top)), os.path.exists(top + '/a/b'))
before = os.getcwd()
os.chdir(top)
print(os.path.basename(os.getcwd()), sorted(os.listdir()), os.getcwdb() == os.getcwd().encode(), open('c/z.txt').read(), os.path.abspath('q') == os.path.join(os.getcwd(), 'q'))
os.chdir('..')
print(os.getcwd() == before)
for attempt in (lambda: os.rmdir(top), lambda: os.mkdir(top), lambda: os.remove(top + '/c/none'), lambda: os.makedirs(top), lambda: os.listdir(top + '/c/z.txt'),
                lambda: os.rename('nope', 'b'), lambda: open(top, 'w'), lambda: open(top + '/c/z.txt/q'), lambda: os.rmdir(top + '/c/z.txt')):
    try:
        attempt()
    except OSError as e:
        print(type(e).__name__, e)
fd = os.open(top + '/fd', os.O_RDWR | os.O_CREAT)
print(os.write(fd, b'abc'), os.lseek(fd, 1, os.SEEK_SET), os.read(fd, 5), os.fstat(fd).st_size)
os.close(fd)
with os.fdopen(os.open(top + '/fd', os.O_RDONLY), 'rb') as f:
    print(f.read())
for d, ds, fs in os.walk(top, topdown=False):
    for name in fs:
        os.unlink(os.path.join(d, name))
    os.rmdir(d)
print(os.path.exists(top), list(os.walk('nope')))
