import io
import os
import random
from types import GenericAlias

# Files and folders that are gone once they are closed or left. They lie in the script's own files, as all others do.

__all__ = [
    'NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkstemp', 'mkdtemp', 'mktemp', 'TMP_MAX',
    'gettempprefix', 'tempdir', 'gettempdir', 'gettempprefixb', 'gettempdirb',
]

TMP_MAX = 10000
template = 'tmp'
tempdir = None

_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789_'
_random = random.Random()


def gettempprefix():
    return template


def gettempprefixb():
    return os.fsencode(template)


def gettempdir():
    global tempdir
    if tempdir is None:
        tempdir = '/tmp'
        os.makedirs(tempdir, exist_ok=True)
    return os.fsdecode(tempdir)


def gettempdirb():
    return os.fsencode(gettempdir())


def _names(suffix, prefix, dir):
    # Paths for something new; text or bytes as what is given.
    given = [part for part in (suffix, prefix, dir) if part is not None]
    kinds = {bytes if isinstance(os.fspath(part), bytes) else str for part in given}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    encode = os.fsencode if kinds == {bytes} else str
    start = encode(template) if prefix is None else prefix
    end = encode('') if suffix is None else suffix
    folder = os.path.abspath(encode(gettempdir()) if dir is None else os.fspath(dir))
    for _ in range(TMP_MAX):
        middle = ''.join(_random.choices(_LETTERS, k=8))
        yield os.path.join(folder, start + encode(middle) + end)
    raise FileExistsError(17, 'No usable temporary file name found')


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    for path in _names(suffix, prefix, dir):
        try:
            fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        os.chmod(path, 0o600)
        return fd, path


def mkdtemp(suffix=None, prefix=None, dir=None):
    for path in _names(suffix, prefix, dir):
        try:
            os.mkdir(path, 0o700)
        except FileExistsError:
            continue
        return path


def mktemp(suffix='', prefix=template, dir=None):
    for path in _names(suffix, prefix, dir):
        if not os.path.exists(path):
            return path


class _TemporaryFileWrapper:
    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._on_close = delete and delete_on_close

    def __repr__(self):
        file = self.file
        return f'<{type(self).__name__} {file=}>'

    def __getattr__(self, name):
        return getattr(self.file, name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, kind, error, traceback):
        self.file.close()
        if self.delete and os.path.exists(self.name):
            os.unlink(self.name)

    def __iter__(self):
        yield from self.file

    def close(self):
        if not self.file.closed:
            self.file.close()
            if self._on_close:
                os.unlink(self.name)


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *,
                       errors=None, delete_on_close=True):
    fd, path = mkstemp(suffix, prefix, dir)
    os.close(fd)
    try:
        file = open(path, mode, buffering, encoding, errors, newline)
    except BaseException:
        os.unlink(path)
        raise
    return _TemporaryFileWrapper(file, path, delete, delete_on_close)


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    fd, path = mkstemp(suffix, prefix, dir)
    os.close(fd)
    try:
        return open(path, mode, buffering, encoding, errors, newline)
    finally:
        os.unlink(path)


class SpooledTemporaryFile(io.IOBase):
    # All files are in memory, so this one is never moved: it only says that it was.
    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
        self._max_size = max_size
        self._rolled = False
        self._binary = 'b' in mode
        self._mode = mode
        self._encoding = io.text_encoding(encoding)
        self._file = io.BytesIO() if self._binary else io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors=errors, newline=newline)

    __class_getitem__ = classmethod(GenericAlias)

    def _check(self):
        if not self._rolled and self._max_size and self._file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        self._rolled = True

    def __enter__(self):
        if self.closed:
            raise ValueError('Cannot enter context with closed file')
        return self

    def __exit__(self, kind, error, traceback):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def write(self, data):
        n = self._file.write(data)
        self._check()
        return n

    def writelines(self, lines):
        self._file.writelines(lines)
        self._check()

    def truncate(self, size=None):
        return self._file.truncate() if size is None else self._file.truncate(size)

    def seek(self, *args):
        return self._file.seek(*args)

    def tell(self):
        return self._file.tell()

    def read(self, *args):
        return self._file.read(*args)

    def readline(self, *args):
        return self._file.readline(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def flush(self):
        self._file.flush()

    def close(self):
        self._file.close()

    @property
    def closed(self):
        return self._file.closed

    @property
    def mode(self):
        return self._mode

    @property
    def name(self):
        return None

    @property
    def encoding(self):
        return self._file.encoding

    @property
    def newlines(self):
        return self._file.newlines

    def readable(self):
        return self._file.readable()

    def writable(self):
        return self._file.writable()

    def seekable(self):
        return self._file.seekable()


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore = ignore_cleanup_errors
        self._delete = delete

    def __repr__(self):
        return f'<{type(self).__name__} {self.name!r}>'

    def __enter__(self):
        return self.name

    def __exit__(self, kind, error, traceback):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        from shutil import rmtree

        if os.path.exists(self.name):
            rmtree(self.name, ignore_errors=self._ignore)

    __class_getitem__ = classmethod(GenericAlias)
