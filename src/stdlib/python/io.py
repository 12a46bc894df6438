import _library
import abc

__all__ = ['BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO', 'BufferedIOBase', 'BufferedReader',
           'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END',
           'DEFAULT_BUFFER_SIZE', 'text_encoding', 'IncrementalNewlineDecoder']

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192
open = open
BlockingIOError = BlockingIOError
_FILES = frozenset(['open_code', 'FileIO', 'BufferedReader', 'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOWrapper', 'text_encoding',
                    'IncrementalNewlineDecoder'])


def __getattr__(name):
    # What few programs name is made when it is asked for.
    if name in _FILES:
        import _io_files
        found = globals()[name] = getattr(_io_files, name)
        return found
    raise AttributeError(f"module 'io' has no attribute {name!r}")


def __dir__():
    return sorted(set(globals()) | _FILES)


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase(metaclass=abc.ABCMeta):
    closed = False

    def _alive(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')

    def close(self):
        self.closed = True

    def flush(self):
        IOBase._alive(self)

    def seek(self, offset, whence=0, /):
        raise UnsupportedOperation('seek')

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        raise UnsupportedOperation('truncate')

    def readline(self, size=-1, /):
        found = bytearray()
        while size is None or size < 0 or len(found) < size:
            b = self.read(1)
            if not b:
                break
            found += b
            if b == b'\n':
                break
        return bytes(found)

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def isatty(self):
        self._alive()
        return False

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def __enter__(self):
        IOBase._alive(self)
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        IOBase._alive(self)
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=-1):
        lines = []
        n = 0
        hint = _count(hint)
        for line in self:
            lines.append(line)
            n += len(line)
            if 0 < hint <= n:
                break
        return lines

    def writelines(self, lines):
        IOBase._alive(self)
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        data = bytearray(size)
        n = self.readinto(data)
        if n is None:
            return None
        del data[n:]
        return bytes(data)

    def readall(self):
        found = bytearray()
        while True:
            data = self.read(DEFAULT_BUFFER_SIZE)
            if not data:
                return bytes(found) if found else data
            found += data


class BufferedIOBase(IOBase):
    def read(self, size=-1, /):
        raise UnsupportedOperation('read')

    def read1(self, size=-1, /):
        raise UnsupportedOperation('read1')

    def write(self, b, /):
        raise UnsupportedOperation('write')

    def detach(self):
        raise UnsupportedOperation('detach')

    def readinto(self, buffer, /):
        view = memoryview(buffer).cast('B')
        data = self.read(len(view))
        view[:len(data)] = data
        return len(data)

    def readinto1(self, buffer, /):
        view = memoryview(buffer).cast('B')
        data = self.read1(len(view))
        view[:len(data)] = data
        return len(data)


class TextIOBase(IOBase):
    encoding = None
    errors = None
    newlines = None

    def read(self, size=-1, /):
        raise UnsupportedOperation('read')

    def readline(self, size=-1, /):
        raise UnsupportedOperation('readline')

    def write(self, s, /):
        raise UnsupportedOperation('write')

    def detach(self):
        raise UnsupportedOperation('detach')


def _count(size):
    """A size given as anything with `__index__`, or None."""
    if size is None:
        return -1
    try:
        return type(size).__index__(size)
    except AttributeError:
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'") from None


# What the classes below keep in an instance; all else there is the script's.
_OWN = frozenset(['_parts', '_pos', '_length', '_translate', '_seen', '_shared', 'closed'])


def _index(pos):
    try:
        return type(pos).__index__(pos)
    except AttributeError:
        raise TypeError(f'{type(pos).__name__!r} object cannot be interpreted as an integer') from None


class _Memory:
    def _extra(self):
        return {name: value for name, value in vars(self).items() if name not in _OWN} or None

    def _restore(self, state, n):
        self._alive()
        if not isinstance(state, tuple) or len(state) < n:
            raise TypeError(f'_io.{type(self).__name__}.__setstate__ argument should be {n}-tuple, got {type(state).__name__}')
        pos, extra = state[n - 2:n]
        if not isinstance(pos, int):
            raise TypeError(f'{"second" if n == 3 else "third"} item of state must be an integer, {"not" if n == 3 else "got"} {type(pos).__name__}')
        if pos < 0:
            raise ValueError('position value cannot be negative')
        if extra is not None and not isinstance(extra, dict):
            raise TypeError(f'{"third" if n == 3 else "fourth"} item of state should be a dict, got a {type(extra).__name__}')
        self.__init__(*state[:n - 2])
        self._pos = pos
        vars(self).update(extra or {})

    def readable(self):
        self._alive()
        return True

    writable = seekable = readable

    def tell(self):
        self._alive()
        return self._pos

    def getvalue(self):
        self._alive()
        return self._join()

    def read(self, size=-1, /):
        self._alive()
        if type(size) is not int:
            size = _count(size)
        text = self._join()
        end = len(text) if size < 0 else self._pos + size
        found = text[self._pos:end]
        self._pos += len(found)
        return found

    def _line_end(self, text, start):
        at = text.find(self._newline, start)
        return len(text) if at < 0 else at + 1

    def readline(self, size=-1, /):
        self._alive()
        if type(size) is not int:
            size = _count(size)
        text = self._join()
        end = self._line_end(text, self._pos)
        if size >= 0:
            end = min(end, self._pos + size)
        found = text[self._pos:end]
        self._pos = max(self._pos, end) if found else self._pos
        return found

    def truncate(self, size=None, /):
        self._alive()
        if size is None:
            size = self._pos
        elif (size := _count(size)) < 0:
            raise ValueError(f'Negative size value {size}' if self._newline == '\n' else f'negative size value {size}')
        text = self._join()
        if size < len(text):
            self._parts = [text[:size]]
            self._length = size
        return size

    def _put(self, s):
        if self._pos == self._length:
            self._parts.append(s)
            self._length += len(s)
        else:
            text = self._join()
            if self._pos > len(text):
                text += self._filler * (self._pos - len(text))
            text = text[:self._pos] + s + text[self._pos + len(s):]
            self._parts = [text]
            self._length = len(text)
        self._pos += len(s)


class StringIO(_Memory, TextIOBase):
    _newline = '\n'
    _filler = '\0'

    def _line_end(self, text, start):
        mark = self._translate
        if mark is None or mark == '\n':
            return super()._line_end(text, start)
        if mark:
            at = text.find(mark, start)
            return len(text) if at < 0 else at + len(mark)
        at = text.find('\n', start)
        end = len(text) if at < 0 else at + 1
        at = text.find('\r', start, end)
        return end if at < 0 or at + 2 == end and text[at + 1] == '\n' else at + 1

    def __init__(self, initial_value='', newline='\n'):
        if type(newline) is not str or newline != '\n':
            self._check_newline(newline)
        if type(initial_value) is not str and not (initial_value is None or isinstance(initial_value, str)):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        self._translate = newline
        # Line ends are noted where they are not translated.
        self._seen = None if newline else set()
        self._parts = []
        self._pos = 0
        self._length = 0
        if initial_value:
            self.write(initial_value)
            self._pos = 0

    def _check_newline(self, newline):
        if not (newline is None or isinstance(newline, str)):
            raise TypeError(f'newline must be str or None, not {type(newline).__name__}')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}')

    def _alive(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')

    def isatty(self):
        IOBase._alive(self)
        return False

    def flush(self):
        pass

    def __getstate__(self):
        self._alive()
        return self._join(), self._translate, self._pos, self._extra()

    def __setstate__(self, state, /):
        self._restore(state, 4)

    @property
    def line_buffering(self):
        return False

    @property
    def newlines(self):
        found = tuple(end for end in ('\r', '\n', '\r\n') if self._seen and end in self._seen)
        return found if len(found) > 1 else found[0] if found else None

    def _join(self):
        if len(self._parts) > 1:
            self._parts = [''.join(self._parts)]
        return self._parts[0] if self._parts else ''

    def getvalue(self):
        if self.closed:
            self._alive()
        parts = self._parts
        return parts[0] if len(parts) == 1 else self._join()

    def write(self, s, /):
        if self.closed:
            self._alive()
        if type(s) is not str and not isinstance(s, str):
            raise TypeError(f'string argument expected, got {type(s).__name__!r}')
        n = len(s)
        if self._translate == '\n' and self._pos == self._length:
            if n:
                self._parts.append(s)
                self._pos = self._length = self._length + n
            return n
        if not self._translate:
            rest = s.replace('\r\n', '')
            self._seen.update(end for end, text in (('\r\n', s), ('\n', rest), ('\r', rest)) if end in text)
        if self._translate is None:
            s = s.replace('\r\n', '\n').replace('\r', '\n')
        elif self._translate in ('\r', '\r\n'):
            s = s.replace('\n', self._translate)
        if s:
            self._put(s)
        return n

    def seek(self, pos, whence=0, /):
        self._alive()
        pos = _index(pos)
        if whence not in (0, 1, 2):
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and pos < 0:
            raise ValueError(f'Negative seek position {pos}')
        if whence and pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._pos = pos if whence == 0 else self._pos if whence == 1 else self._length
        return self._pos


class BytesIO(_Memory, BufferedIOBase):
    _newline = b'\n'
    _filler = b'\0'

    def __init__(self, initial_bytes=b''):
        self._shared = None
        self._parts = []
        self._pos = self._length = 0
        if initial_bytes is not None:
            self.write(initial_bytes)
            self._pos = 0

    _alive = IOBase._alive

    def readlines(self, hint=-1, /):
        if not (hint is None or isinstance(hint, int)):
            raise TypeError(f'integer argument expected, got {type(hint).__name__!r}')
        return super().readlines(hint)

    def __getstate__(self):
        self._alive()
        return self._join(), self._pos, self._extra()

    def __setstate__(self, state, /):
        self._restore(state, 3)

    def _join(self):
        if self._shared is not None:
            return bytes(self._shared)
        if len(self._parts) > 1:
            self._parts = [b''.join(self._parts)]
        return self._parts[0] if self._parts else b''

    def getbuffer(self):
        """A view that changes the contents, until they are resized."""
        self._alive()
        if self._shared is None:
            self._shared = bytearray(self._join())
        return memoryview(self._shared)

    def _put(self, s):
        if self._shared is not None:
            end = self._pos + len(s)
            if end <= len(self._shared):
                self._shared[self._pos:end] = s
                self._pos = end
                return
            self._parts = [bytes(self._shared)]
            self._shared = None
        super()._put(s)

    def truncate(self, size=None, /):
        if self._shared is not None and (self._pos if size is None else size) < len(self._shared):
            self._parts = [bytes(self._shared)]
            self._shared = None
        return super().truncate(size)

    def __iter__(self):
        return self

    read1 = _Memory.read

    def readinto(self, buffer, /):
        try:
            view = memoryview(buffer)
            if view.readonly:
                raise TypeError
        except TypeError:
            raise TypeError(f'readinto() argument must be read-write bytes-like object, not {type(buffer).__name__}') from None
        view = view.cast('B')
        data = self.read(len(view))
        view[:len(data)] = data
        return len(data)

    def write(self, b, /):
        self._alive()
        if type(b) is not bytes:
            try:
                b = bytes(memoryview(b))
            except TypeError:
                raise TypeError(f"a bytes-like object is required, not {type(b).__name__!r}") from None
        if b:
            self._put(b)
        return len(b)

    def seek(self, pos, whence=0, /):
        self._alive()
        pos = _index(pos)
        if whence == 0:
            if pos < 0:
                raise ValueError(f'negative seek value {pos}')
            self._pos = pos
        elif whence == 1:
            self._pos = max(0, self._pos + pos)
        elif whence == 2:
            self._pos = max(0, self._length + pos)
        else:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        return self._pos


_library.qualify('_io', StringIO, BytesIO)
