# What os tells of names, paths and the environment.
import os

print(os.name, os.sep, os.linesep == '\n', os.curdir, os.pardir, os.extsep, os.altsep, os.pathsep, os.devnull, os.path.__name__, os.error is OSError)
os.environ.clear()
os.environ['A'] = '1'
print(os.environ, os.getenv('A'), os.getenv('B'), os.getenv('B', 'x'), os.environ.get('A'), 'A' in os.environ, len(os.environ), list(os.environ.items()), os.environ.copy())
os.environ.update(B='2')
del os.environ['A']
print(os.environ.pop('B'), os.environ.setdefault('C', '3'), os.environ | {'D': '4'}, os.environb[b'C'], os.getenvb(b'C'))
for bad in (lambda: os.environ['nope'], lambda: os.environ.__setitem__('x', 1), lambda: os.environ.__setitem__(1, 'x'), lambda: os.environ.__delitem__('nope'), lambda: os.fspath(3),
            lambda: os.fsencode(None), lambda: os.getenv(3), lambda: os.environ.__setitem__('a=b', 'x')):
    try:
        print(bad())
    except (KeyError, TypeError, OSError, ValueError) as e:
        print(type(e).__name__, e)

class P:
    def __fspath__(self):
        return 'p'

class Bad:
    def __fspath__(self):
        return 3

print(os.fspath('a'), os.fspath(b'a'), os.fspath(P()), os.fsencode('ä'), os.fsdecode(b'\xc3\xa4\xff').encode('utf-8', 'surrogateescape'), isinstance(P(), os.PathLike), isinstance('a', os.PathLike))
try:
    os.fspath(Bad())
except TypeError as e:
    print(e)
print(os.strerror(2), os.strerror(13), os.strerror(9999), os.F_OK, os.R_OK, os.W_OK, os.X_OK, os.O_RDONLY, os.O_CREAT, os.SEEK_END, os.EX_USAGE)
print(len(os.urandom(8)), isinstance(os.getpid(), int), os.terminal_size((80, 24)), os.terminal_size((80, 24)).columns, os.get_exec_path({'PATH': '/a:/b'}))
s = os.stat_result(range(10))
print(s, s.st_size, s[0], len(s), s == tuple(range(10)), list(s))
