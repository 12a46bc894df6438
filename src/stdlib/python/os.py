import abc
import stat as st
import sys
import _vfs
from _fspath import PathLike, fsdecode, fsencode, fspath
from collections.abc import Mapping, MutableMapping
from types import GenericAlias

name = 'posix'
linesep = '\n'
curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
error = OSError
supports_bytes_environ = True
supports_dir_fd = set()
supports_effective_ids = set()
supports_fd = set()
supports_follow_symlinks = set()

F_OK = 0
R_OK = 4
W_OK = 2
X_OK = 1
O_RDONLY = 0
O_WRONLY = 1
O_RDWR = 2
O_CREAT = 64
O_EXCL = 128
O_TRUNC = 512
O_APPEND = 1024
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
EX_OK = 0
EX_USAGE = 64
EX_DATAERR = 65
EX_NOINPUT = 66
EX_UNAVAILABLE = 69
EX_SOFTWARE = 70
EX_OSERR = 71
EX_CANTCREAT = 73
EX_IOERR = 74
EX_TEMPFAIL = 75
EX_NOPERM = 77
EX_CONFIG = 78

__all__ = ['altsep', 'curdir', 'pardir', 'sep', 'pathsep', 'linesep', 'defpath', 'name', 'path', 'devnull', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'fsencode',
           'fsdecode', 'get_exec_path', 'fdopen', 'extsep', 'makedirs', 'removedirs', 'renames', 'walk', 'fspath', 'PathLike', 'environ', 'environb',
           'getenv', 'getenvb', 'putenv', 'unsetenv', 'supports_bytes_environ', 'error', 'F_OK', 'R_OK', 'W_OK', 'X_OK', 'O_RDONLY', 'O_WRONLY', 'O_RDWR',
           'O_CREAT', 'O_EXCL', 'O_TRUNC', 'O_APPEND', 'access', 'chdir', 'chmod', 'close', 'cpu_count', 'DirEntry', 'fstat', 'getcwd', 'getcwdb', 'getpid',
           'isatty', 'listdir', 'lstat', 'mkdir', 'open', 'read', 'remove', 'rename', 'replace', 'rmdir', 'scandir', 'stat', 'stat_result', 'strerror',
           'terminal_size', 'get_terminal_size', 'truncate', 'uname_result', 'unlink', 'urandom', 'utime', 'write', 'abort', '_exit', 'umask']


class _Record(tuple):
    # A tuple whose items have names; those beyond `_items` are attributes only.
    __slots__ = ()

    def __new__(cls, sequence, dict={}):
        sequence = tuple(sequence)
        if len(sequence) < cls.n_sequence_fields:
            raise TypeError(f'{cls.__module__}.{cls.__name__}() takes an at least {cls.n_sequence_fields}-sequence ({len(sequence)}-sequence given)')
        if len(sequence) > cls.n_fields:
            raise TypeError(f'{cls.__module__}.{cls.__name__}() takes an at most {cls.n_fields}-sequence ({len(sequence)}-sequence given)')
        return tuple.__new__(cls, sequence)

    def __len__(self):
        return self.n_sequence_fields

    def __iter__(self):
        return iter(tuple.__getitem__(self, slice(self.n_sequence_fields)))

    def __getitem__(self, key):
        return tuple.__getitem__(self, slice(self.n_sequence_fields))[key]

    def __eq__(self, other):
        return tuple(self) == tuple(other) if isinstance(other, tuple) else NotImplemented

    def __hash__(self):
        return hash(tuple(self))

    def __repr__(self):
        shown = ', '.join(f'{name}={value!r}' for name, value in zip(self._names, self))
        return f'{type(self).__module__}.{type(self).__name__}({shown})'


def _record(name, names, more=''):
    names, more = names.split(), more.split()
    cls = type(name, (_Record,), {'__slots__': (), '__module__': 'os', '_names': names, '__qualname__': name})
    cls.n_sequence_fields = len(names)
    cls.n_fields = len(names) + len(more)
    cls.n_unnamed_fields = 0
    get = tuple.__getitem__
    for i, field in enumerate(names + more):
        setattr(cls, field, property(lambda self, i=i: get(self, i) if i < tuple.__len__(self) else None))
    cls.__match_args__ = tuple(names)
    return cls


stat_result = _record('stat_result', 'st_mode st_ino st_dev st_nlink st_uid st_gid st_size', '')
stat_result = _record('stat_result', 'st_mode st_ino st_dev st_nlink st_uid st_gid st_size _atime _mtime _ctime',
                      'st_atime st_mtime st_ctime st_atime_ns st_mtime_ns st_ctime_ns st_blksize st_blocks st_rdev')
stat_result._names = 'st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime'.split()
uname_result = _record('uname_result', 'sysname nodename release version machine')
uname_result.__module__ = 'posix'
terminal_size = _record('terminal_size', 'columns lines')


class _Environ(MutableMapping):
    def __init__(self, data, encode, decode):
        self._data = data
        self._encode = encode
        self._decode = decode

    def __getitem__(self, key):
        try:
            return self._decode(self._data[self._encode(key)])
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        key = self._encode(key)
        value = self._encode(value)
        if not key or b'=' in key:
            raise ValueError('illegal environment variable name')
        if b'\0' in key or b'\0' in value:
            raise ValueError('embedded null byte')
        self._data[key] = value

    def __delitem__(self, key):
        try:
            del self._data[self._encode(key)]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self._decode(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        items = ', '.join(f'{self._decode(k)!r}: {self._decode(v)!r}' for k, v in self._data.items())
        return f'environ({{{items}}})'

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self) | dict(other)

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(other) | dict(self)


def _env_text(value):
    if not isinstance(value, str):
        raise TypeError('str expected, not %s' % type(value).__name__)
    return value.encode('utf-8', 'surrogateescape')


def _env_bytes(value):
    if not isinstance(value, bytes):
        raise TypeError('bytes expected, not %s' % type(value).__name__)
    return value


environ = _Environ({}, _env_text, lambda value: value.decode('utf-8', 'surrogateescape'))
environb = _Environ(environ._data, _env_bytes, bytes)


def getenv(key, default=None):
    return environ.get(key, default)


def getenvb(key, default=None):
    return environb.get(key, default)


def putenv(name, value, /):
    environ[name] = value


def unsetenv(name, /):
    environ.pop(name, None)


def get_exec_path(env=None):
    return (environ if env is None else env).get('PATH', defpath).split(pathsep)


def getcwd():
    return _vfs.getcwd()


def getcwdb():
    return fsencode(_vfs.getcwd())


def chdir(path):
    _vfs.chdir(path)


def listdir(path=None):
    names = _vfs.names('.' if path is None else path)
    return [fsencode(name) for name in names] if isinstance(path, bytes) else names


def mkdir(path, mode=0o777, *, dir_fd=None):
    _vfs.mkdir(path, mode)


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == (b'.' if isinstance(tail, bytes) else '.'):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def remove(path, *, dir_fd=None):
    _vfs.remove(path)


def unlink(path, *, dir_fd=None):
    _vfs.remove(path)


def rmdir(path, *, dir_fd=None):
    _vfs.rmdir(path)


def removedirs(name):
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _vfs.rename(src, dst)


replace = rename


def renames(old, new):
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def stat(path, *, dir_fd=None, follow_symlinks=True):
    return _vfs.stat(path)


def lstat(path, *, dir_fd=None):
    return _vfs.stat(path)


def fstat(fd):
    return _vfs.stat(fd)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    try:
        found = _vfs.find(path)
    except OSError:
        return False
    if found is None:
        return False
    bits = found.mode >> 6 & 7
    return mode & bits == mode


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    node = _vfs.get(path, 'chmod()')
    node.mode = st.S_IFMT(node.mode) | st.S_IMODE(mode)


def truncate(path, length):
    node = _vfs.open_node(path, 'r')
    size = len(node.data)
    node.data[length:] = b'\0' * max(0, length - size)
    _vfs.touch(node)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    node = _vfs.get(path, 'utime()')
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if ns is not None:
        node.atime, node.mtime = ns
    elif times is not None:
        node.atime, node.mtime = (int(t * 10 ** 9) for t in times)
    else:
        _vfs.touch(node)
        node.atime = node.mtime


class DirEntry:
    __slots__ = ('name', 'path', '_node')
    __module__ = 'posix'

    def __new__(cls, *args):
        raise TypeError("cannot create 'posix.DirEntry' instances")

    def __fspath__(self):
        return self.path

    def inode(self):
        return self._node.ino

    def is_dir(self, *, follow_symlinks=True):
        return self._node.is_dir

    def is_file(self, *, follow_symlinks=True):
        return not self._node.is_dir

    def is_symlink(self):
        return False

    def is_junction(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return _vfs.status(self._node)

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'

    __class_getitem__ = classmethod(GenericAlias)


class _ScandirIterator:
    def __init__(self, entries):
        self._entries = entries

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def scandir(path=None):
    where = '.' if path is None else fspath(path)
    made = []
    for name in listdir(where):
        entry = object.__new__(DirEntry)
        entry.name = name
        entry.path = _join(where, name) if path is not None else name
        entry._node = _vfs.find(_join(where, name))
        made.append(entry)
    return _ScandirIterator(iter(made))


def walk(top, topdown=True, onerror=None, followlinks=False):
    stack = [fspath(top)]
    while stack:
        here = stack.pop()
        if isinstance(here, tuple):
            yield here
            continue
        dirs, nondirs = [], []
        try:
            entries = list(scandir(here))
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        for entry in entries:
            (dirs if entry.is_dir() else nondirs).append(entry.name)
        if topdown:
            yield here, dirs, nondirs
            stack += [_join(here, name) for name in reversed(dirs)]
        else:
            stack.append((here, dirs, nondirs))
            stack += [_join(here, name) for name in reversed(dirs)]


def open(path, flags, mode=0o777, *, dir_fd=None):
    from io import FileIO
    kind = {0: 'r', 1: 'r+', 2: 'r+'}[flags & 3]
    exists = _vfs.find(path) is not None
    if flags & O_CREAT and not exists:
        kind = 'x+' if flags & 3 else 'x'
    elif flags & O_CREAT and flags & O_EXCL:
        kind = 'x'
    elif flags & O_TRUNC:
        kind = 'w+'
    elif flags & O_APPEND:
        kind = 'a+'
    return FileIO(path, kind).fileno()


def _file(fd):
    file = _vfs.fds.get(fd)
    if file is None:
        raise OSError(9, 'Bad file descriptor')
    return file


def close(fd):
    _file(fd).close()


def read(fd, length, /):
    return _file(fd).read(length)


def write(fd, data, /):
    if fd in (1, 2):
        (sys.stdout, sys.stderr)[fd - 1].write(bytes(data).decode('utf-8', 'backslashreplace'))
        return len(data)
    return _file(fd).write(data)


def lseek(fd, position, whence, /):
    return _file(fd).seek(position, whence)


def fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs):
    if not isinstance(fd, int):
        raise TypeError('invalid fd type (%s, expected integer)' % type(fd))
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def isatty(fd, /):
    return False


def fsync(fd):
    pass


def getpid():
    return 1


def getppid():
    return 0


def cpu_count():
    return 1


process_cpu_count = cpu_count


def getlogin():
    raise OSError(6, 'No such device or address')


def umask(mask, /):
    return 0o22


def uname():
    return uname_result(('Tauraro', '', '', '', ''))


def urandom(size, /):
    if size < 0:
        raise ValueError('negative argument not allowed')
    import random
    return random.SystemRandom().randbytes(size)


getrandom = urandom


def get_terminal_size(fd=1, /):
    raise OSError(25, 'Inappropriate ioctl for device')


def strerror(code, /):
    return _MESSAGES.get(code, f'Unknown error {code}')


_MESSAGES = {
    0: 'Success', 1: 'Operation not permitted', 2: 'No such file or directory', 3: 'No such process', 4: 'Interrupted system call', 5: 'Input/output error',
    9: 'Bad file descriptor', 10: 'No child processes', 11: 'Resource temporarily unavailable', 12: 'Cannot allocate memory', 13: 'Permission denied',
    16: 'Device or resource busy', 17: 'File exists', 18: 'Invalid cross-device link', 20: 'Not a directory', 21: 'Is a directory', 22: 'Invalid argument',
    24: 'Too many open files', 25: 'Inappropriate ioctl for device', 27: 'File too large', 28: 'No space left on device', 29: 'Illegal seek',
    30: 'Read-only file system', 32: 'Broken pipe', 33: 'Numerical argument out of domain', 34: 'Numerical result out of range', 36: 'File name too long',
    38: 'Function not implemented', 39: 'Directory not empty', 40: 'Too many levels of symbolic links', 98: 'Address already in use',
    104: 'Connection reset by peer', 110: 'Connection timed out', 111: 'Connection refused', 113: 'No route to host', 125: 'Operation canceled',
}


def abort():
    raise SystemExit(134)


def _exit(status):
    raise SystemExit(status)


# What needs the machine is not there, and says so when it is asked for.
_MACHINE = frozenset(
    'system popen fork forkpty kill killpg execv execve execl execle execlp execlpe execvp execvpe spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp '
    'spawnvpe posix_spawn posix_spawnp wait waitpid waitid wait3 wait4 pipe pipe2 dup dup2 nice getuid geteuid getgid getegid getgroups setuid setgid getpgid '
    'getsid setsid getloadavg sysconf confstr symlink link readlink chown lchown fchown fchmod fchdir chroot mkfifo mknod statvfs fstatvfs sendfile startfile '
    'times openpty ctermid sched_yield sched_getaffinity fwalk posix_fallocate'.split())


def __getattr__(attr):
    if attr in _MACHINE:
        raise AttributeError(f"module 'os' has no attribute '{attr}': scripts have no access to the machine", name=attr, obj=sys.modules['os'])
    raise AttributeError(f"module 'os' has no attribute '{attr}'", name=attr, obj=sys.modules['os'])


import posixpath as path


def _join(*parts):
    # Found when called: posixpath imports this module, too.
    return path.join(*parts)
sys.modules['os.path'] = path
