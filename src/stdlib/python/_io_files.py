import sys
import _vfs
from _fspath import fspath
from io import DEFAULT_BUFFER_SIZE, BufferedIOBase, RawIOBase, TextIOBase, UnsupportedOperation

# Files, and what lies in layers over them. Writing goes through at once: there is nothing to wait for.


def text_encoding(encoding, stacklevel=2, /):
    return 'locale' if encoding is None else encoding


def open_code(path):
    return open(path, 'rb')


class FileIO(RawIOBase):
    __module__ = '_io'
    _fd = -1
    closed = True

    def __init__(self, file, mode='r', closefd=True, opener=None):
        if isinstance(file, bool):
            file = int(file)
        if isinstance(file, float):
            raise TypeError('integer argument expected, got float')
        if isinstance(file, int) and file < 0:
            raise ValueError('negative file descriptor')
        if not isinstance(mode, str):
            raise TypeError(f"FileIO() argument 'mode' must be str, not {type(mode).__name__}")
        if not set(mode) <= set('xrwab+'):
            raise ValueError(f'invalid mode: {mode}')
        if sum(c in 'rwax' for c in mode) != 1 or mode.count('+') > 1:
            raise ValueError('Must have exactly one of create/read/write/append mode and at most one plus')
        if not closefd and not isinstance(file, int):
            raise ValueError('Cannot use closefd=False with file name')
        kind = next(c for c in mode if c in 'rwax')
        if not isinstance(file, int):
            fspath(file)
            _vfs.text(file)
        self.name = file
        if opener is not None:
            fd = opener(file, {'r': 0, 'w': 577, 'a': 1089, 'x': 193}[kind] | (2 if '+' in mode else 0 if kind == 'r' else 1))
            if not isinstance(fd, int):
                raise TypeError('expected integer from opener')
            if fd < 0:
                raise ValueError(f'opener returned {fd}')
            file = fd
        self.node = _vfs.open_node(file, kind)
        if self.node.is_dir:
            raise IsADirectoryError(21, 'Is a directory', file)
        self._readable = kind == 'r' or '+' in mode
        self._writable = kind != 'r' or '+' in mode
        self._append = kind == 'a'
        self._kind = kind
        self.closefd = closefd
        self._pos = len(self.node.data) if self._append else 0
        self._fd = file if isinstance(file, int) else _vfs.new_fd(self)
        self.closed = False

    @property
    def mode(self):
        if self._kind in 'ax':
            return f'{self._kind}b' + ('+' if self._readable else '')
        return 'rb+' if self._readable and self._writable else 'rb' if self._readable else 'wb'

    def __repr__(self):
        if self.closed:
            return '<_io.FileIO [closed]>'
        return f'<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self.closefd}>'

    def _alive(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')

    def close(self):
        if not self.closed:
            self.closed = True
            if self.closefd:
                _vfs.fds.pop(self._fd, None)

    def fileno(self):
        self._alive()
        return self._fd

    def readable(self):
        self._alive()
        return self._readable

    def writable(self):
        self._alive()
        return self._writable

    def seekable(self):
        self._alive()
        return True

    def read(self, size=-1, /):
        self._alive()
        if not self._readable:
            raise UnsupportedOperation('File not open for reading')
        data = self.node.data
        end = len(data) if size is None or size < 0 else self._pos + size
        found = bytes(data[self._pos:end])
        self._pos += len(found)
        return found

    def readall(self):
        return self.read()

    def readinto(self, buffer, /):
        view = memoryview(buffer).cast('B')
        data = self.read(len(view))
        view[:len(data)] = data
        return len(data)

    def write(self, b, /):
        self._alive()
        if not self._writable:
            raise UnsupportedOperation('File not open for writing')
        b = _bytes(b)
        data = self.node.data
        if self._append:
            self._pos = len(data)
        if self._pos > len(data):
            data += b'\0' * (self._pos - len(data))
        if self._pos == len(data):
            data += b
        else:
            data[self._pos:self._pos + len(b)] = b
        self._pos += len(b)
        _vfs.touch(self.node)
        return len(b)

    def seek(self, pos, whence=0, /):
        self._alive()
        if not isinstance(pos, int):
            raise TypeError(f"'{type(pos).__name__}' object cannot be interpreted as an integer")
        base = {0: 0, 1: self._pos, 2: len(self.node.data)}.get(whence)
        if base is None or base + pos < 0:
            raise OSError(22, 'Invalid argument')
        self._pos = base + pos
        return self._pos

    def tell(self):
        self._alive()
        return self._pos

    def truncate(self, size=None, /):
        self._alive()
        if not self._writable:
            raise UnsupportedOperation('File not open for writing')
        data = self.node.data
        if size is None:
            size = self._pos
        if size < 0:
            raise OSError(22, 'Invalid argument')
        if size < len(data):
            del data[size:]
        else:
            data += b'\0' * (size - len(data))
        _vfs.touch(self.node)
        return size


def _bytes(b):
    if isinstance(b, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    if isinstance(b, (bytes, bytearray)):
        return b
    try:
        return bytes(memoryview(b))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'") from None


class _Buffered(BufferedIOBase):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self.raw = raw
        self._buf = b''

    def _live(self, what):
        if self.raw is None:
            raise ValueError('raw stream has been detached')
        if self.closed:
            raise ValueError(what)

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def __repr__(self):
        kind = type(self)
        where = f'{kind.__module__}.{kind.__qualname__}'
        try:
            return f'<{where} name={self.name!r}>'
        except AttributeError:
            return f'<{where}>'

    def close(self):
        if self.raw is not None and not self.closed:
            self.flush()
            self.raw.close()

    def detach(self):
        self._live('raw stream has been detached')
        self.flush()
        raw, self.raw = self.raw, None
        return raw

    def flush(self):
        self._live('flush of closed file')
        self.raw.flush()

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def readable(self):
        return self.raw.readable()

    def writable(self):
        return self.raw.writable()

    def seekable(self):
        return self.raw.seekable()

    def tell(self):
        return self.raw.tell() - len(self._buf)

    def seek(self, target, whence=0, /):
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self._live('seek of closed file')
        if whence == 1:
            target -= len(self._buf)
        pos = self.raw.seek(target, whence)
        self._buf = b''
        return pos

    def truncate(self, pos=None, /):
        self._live('truncate of closed file')
        if not self.writable():
            raise UnsupportedOperation('truncate')
        return self.raw.truncate(self.tell() if pos is None else pos)

    def _alive(self):
        self._live('I/O operation on closed file.')

    def _read(self, size=-1, /):
        self._live('read of closed file')
        if size is not None and size < -1:
            raise ValueError('read length must be non-negative or -1')
        if size is None or size < 0:
            raw = self.raw
            found = self._buf + ((raw.readall() if hasattr(raw, 'readall') else raw.read()) or b'')
            self._buf = b''
            return found
        if size > len(self._buf):
            parts = [self._buf]
            have = len(self._buf)
            while have < size:
                data = self.raw.read(size - have)
                if not data:
                    break
                parts.append(data)
                have += len(data)
            self._buf = b''
            return b''.join(parts)
        found, self._buf = self._buf[:size], self._buf[size:]
        return found

    def _read1(self, size=-1, /):
        self._live('read of closed file')
        if size < 0:
            size = DEFAULT_BUFFER_SIZE
        if self._buf:
            found, self._buf = self._buf[:size], self._buf[size:]
            return found
        return self.raw.read(size) or b''

    def _peek(self, size=0, /):
        self._live('peek of closed file')
        if not self._buf:
            self._buf = self.raw.read(DEFAULT_BUFFER_SIZE) or b''
        return self._buf

    def _readline(self, size=-1, /):
        self._live('readline of closed file')
        size = -1 if size is None else size
        parts = []
        have = 0
        while size < 0 or have < size:
            if not self._buf:
                self._buf = self.raw.read(DEFAULT_BUFFER_SIZE) or b''
                if not self._buf:
                    break
            at = self._buf.find(b'\n') + 1
            end = at or len(self._buf)
            if size >= 0:
                end = min(end, size - have)
            piece, self._buf = self._buf[:end], self._buf[end:]
            parts.append(piece)
            have += end
            if end == at:
                break
        return b''.join(parts)

    def _write(self, b, /):
        self._live('write to closed file')
        b = _bytes(b)
        if self._buf:
            self.raw.seek(-len(self._buf), 1)
            self._buf = b''
        n = 0
        while n < len(b):
            done = self.raw.write(b[n:])
            if done is None:
                raise BlockingIOError(11, 'write could not complete without blocking', n)
            n += done
        return len(b)


class BufferedReader(_Buffered):
    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise UnsupportedOperation('File or stream is not readable.')
        super().__init__(raw, buffer_size)

    read = _Buffered._read
    read1 = _Buffered._read1
    peek = _Buffered._peek
    readline = _Buffered._readline


class BufferedWriter(_Buffered):
    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise UnsupportedOperation('File or stream is not writable.')
        super().__init__(raw, buffer_size)

    write = _Buffered._write


class BufferedRandom(_Buffered):
    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        super().__init__(raw, buffer_size)

    read = _Buffered._read
    read1 = _Buffered._read1
    peek = _Buffered._peek
    readline = _Buffered._readline
    write = _Buffered._write


class BufferedRWPair(BufferedIOBase):
    __module__ = '_io'

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        if not reader.readable():
            raise UnsupportedOperation('"reader" argument must be readable.')
        if not writer.writable():
            raise UnsupportedOperation('"writer" argument must be writable.')
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)
        for name in ('read', 'peek', 'read1', 'readinto', 'readline'):
            setattr(self, name, getattr(self.reader, name))
        self.write = self.writer.write
        self.flush = self.writer.flush

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def close(self):
        self.writer.close()
        self.reader.close()

    @property
    def closed(self):
        return self.writer.closed


_SEEN = {1: '\r', 2: '\n', 3: ('\r', '\n'), 4: '\r\n', 5: ('\r', '\r\n'), 6: ('\n', '\r\n'), 7: ('\r', '\n', '\r\n')}


class IncrementalNewlineDecoder:
    __module__ = '_io'

    def __init__(self, decoder, translate, errors='strict'):
        self.decoder = decoder
        self.translate = translate
        self.errors = errors
        self._seen = 0
        self._cr = False

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final=final)
        if self._cr and (text or final):
            text = '\r' + text
            self._cr = False
        if text.endswith('\r') and not final:
            text = text[:-1]
            self._cr = True
        crlf = text.count('\r\n')
        self._seen |= (text.count('\r') > crlf) | (text.count('\n') > crlf) * 2 | (crlf > 0) * 4
        if self.translate and '\r' in text:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        return text

    def getstate(self):
        buf, flag = (b'', 0) if self.decoder is None else self.decoder.getstate()
        return buf, flag << 1 | self._cr

    def setstate(self, state):
        buf, flag = state
        self._cr = bool(flag & 1)
        if self.decoder is not None:
            self.decoder.setstate((buf, flag >> 1))

    def reset(self):
        self._seen = 0
        self._cr = False
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        return _SEEN.get(self._seen)


class TextIOWrapper(TextIOBase):
    __module__ = '_io'
    _CHUNK_SIZE = 8192

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        _check_newline(newline)
        if encoding is None or encoding == 'locale':
            encoding = 'utf-8'
        if not isinstance(encoding, str):
            raise TypeError(f"TextIOWrapper() argument 'encoding' must be str or None, not {type(encoding).__name__}")
        ''.encode(encoding)
        self._buffer = buffer
        self._encoding = encoding
        self._errors = 'strict' if errors is None else errors
        self._newline = newline
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._text = None
        self._raw = None
        self._at = 0
        self._base = 0
        self._seen = 0
        self._telling = True
        self._started = False

    @property
    def buffer(self):
        return self._buffer

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def newlines(self):
        return _SEEN.get(self._seen)

    @property
    def name(self):
        return self._buffer.name

    @property
    def closed(self):
        return self._buffer.closed

    def __repr__(self):
        shown = '<_io.TextIOWrapper'
        for attr in ('name', 'mode'):
            try:
                shown += f' {attr}={getattr(self, attr)!r}'
            except AttributeError:
                pass
        return f'{shown} encoding={self._encoding!r}>'

    def _attached(self):
        if self._buffer is None:
            raise ValueError('underlying buffer has been detached')

    def _alive(self):
        self._attached()
        if self._buffer.closed:
            raise ValueError('I/O operation on closed file.')

    def close(self):
        if self._buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    def flush(self):
        self._alive()
        self._telling = True
        self._buffer.flush()

    def detach(self):
        self._alive()
        self.flush()
        buffer, self._buffer = self._buffer, None
        return buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=_Buffered, line_buffering=None, write_through=None):
        if self._text is not None and (encoding is not None or errors is not None or newline is not _Buffered):
            raise UnsupportedOperation('It is not possible to set the encoding or newline of stream after the first read')
        if errors is not None:
            self._errors = errors
        elif encoding is not None:
            self._errors = 'strict'
        if encoding is not None:
            self._encoding = encoding
        if newline is not _Buffered:
            _check_newline(newline)
            self._newline = newline
        if line_buffering is not None:
            self.line_buffering = line_buffering
        if write_through is not None:
            self.write_through = write_through

    def fileno(self):
        return self._buffer.fileno()

    def isatty(self):
        return self._buffer.isatty()

    def readable(self):
        self._attached()
        return self._buffer.readable()

    def writable(self):
        self._attached()
        return self._buffer.writable()

    def seekable(self):
        self._attached()
        return self._buffer.seekable()

    def _codec(self, start):
        # An encoding that begins with a mark has it only there.
        name = self._encoding.lower().replace('_', '-')
        if not start:
            return {'utf-16': 'utf-16-le', 'utf16': 'utf-16-le', 'utf-32': 'utf-32-le', 'utf32': 'utf-32-le', 'utf-8-sig': 'utf-8'}.get(name, name)
        return self._encoding

    def _fill(self):
        # All that is left is decoded at once.
        buffer = self._buffer
        if not buffer.readable():
            raise UnsupportedOperation('not readable')
        self._base = buffer.tell() if buffer.seekable() else 0
        text = buffer.read().decode(self._codec(self._base == 0), self._errors)
        self._raw = None
        if self._newline in (None, '') and '\r' in text:
            crlf = text.count('\r\n')
            self._seen |= (text.count('\r') > crlf) | (text.count('\n') > crlf) * 2 | (crlf > 0) * 4
            if self._newline is None:
                self._raw = text
                text = text.replace('\r\n', '\n').replace('\r', '\n')
        elif self._newline in (None, '') and '\n' in text:
            self._seen |= 2
        self._text = text
        self._at = 0

    def _ready(self):
        self._alive()
        if self._text is None or self._at >= len(self._text):
            self._fill()

    def read(self, size=-1, /):
        if size is not None and not isinstance(size, int):
            raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
        self._ready()
        end = len(self._text) if size is None or size < 0 else self._at + size
        found = self._text[self._at:end]
        self._at += len(found)
        self._telling = True
        return found

    def readline(self, size=-1, /):
        self._ready()
        text, at = self._text, self._at
        newline = self._newline
        if newline == '':
            cr, lf = text.find('\r', at), text.find('\n', at)
            if cr >= 0 and (lf < 0 or cr < lf):
                end = cr + 2 if lf == cr + 1 else cr + 1
            else:
                end = lf + 1
        else:
            mark = newline or '\n'
            end = text.find(mark, at) + 1
            if end:
                end += len(mark) - 1
        end = end or len(text)
        if size is not None and size >= 0:
            end = min(end, at + size)
        self._at = end
        return text[at:end]

    def __next__(self):
        self._telling = False
        line = self.readline()
        if not line:
            self._telling = True
            raise StopIteration
        return line

    def write(self, s, /):
        if not isinstance(s, str):
            raise TypeError(f'write() argument must be str, not {type(s).__name__}')
        self._alive()
        buffer = self._buffer
        if not buffer.writable():
            raise UnsupportedOperation('not writable')
        n = len(s)
        if self._newline in ('\r', '\r\n'):
            s = s.replace('\n', self._newline)
        start = not self._started and (not buffer.seekable() or buffer.tell() == 0)
        data = s.encode(self._codec(start), self._errors)
        if data:
            self._started = True
        self._text = None
        buffer.write(data)
        return n

    def tell(self):
        self._alive()
        if not self._buffer.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        if not self._telling:
            raise OSError('telling position disabled by next() call')
        if self._text is None:
            return self._buffer.tell()
        read = self._text[:self._at]
        if self._raw is not None:
            read = self._raw[:self._raw_at(read)]
        return self._base + len(read.encode(self._codec(self._base == 0), self._errors))

    def _raw_at(self, read):
        # Where `read` ends in the text before its line ends were translated.
        at = 0
        raw = self._raw
        for line in read.split('\n')[:-1]:
            at += len(line)
            at += 2 if raw[at:at + 2] == '\r\n' else 1
        return at + len(read) - (read.rfind('\n') + 1)

    def seek(self, cookie, whence=0, /):
        self._alive()
        if not self._buffer.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self._text = None
            self._telling = True
            return self._buffer.seek(0, 2)
        elif whence != 0:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if cookie < 0:
            raise ValueError(f'negative seek position {cookie}')
        self._text = None
        self._telling = True
        self._started = cookie != 0
        self._buffer.seek(cookie)
        return cookie

    def truncate(self, pos=None, /):
        self._alive()
        return self._buffer.truncate(self.tell() if pos is None else pos)


TextIOWrapper.register(type(sys.__stdout__))


def _check_newline(newline):
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f"open() argument 'newline' must be str or None, not {type(newline).__name__}")
    if newline not in (None, '', '\n', '\r', '\r\n'):
        raise ValueError(f'illegal newline value: {newline}')


def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if not isinstance(file, int):
        file = fspath(file)
    for name, value, types in (('mode', mode, str), ('encoding', encoding, (str, type(None))), ('errors', errors, (str, type(None)))):
        if not isinstance(value, types):
            raise TypeError(f"open() argument {name!r} must be str{'' if types is str else ' or None'}, not {type(value).__name__}")
    if not isinstance(buffering, int):
        raise TypeError(f"'{type(buffering).__name__}' object cannot be interpreted as an integer")
    modes = set(mode)
    if modes - set('axrwb+t') or len(mode) > len(modes):
        raise ValueError(f'invalid mode: {mode!r}')
    binary = 'b' in modes
    if binary and 't' in modes:
        raise ValueError("can't have text and binary mode at once")
    kinds = modes & set('rwax')
    if len(kinds) > 1:
        raise ValueError('must have exactly one of create/read/write/append mode')
    if not kinds:
        raise ValueError('Must have exactly one of create/read/write/append mode and at most one plus')
    if binary and encoding is not None:
        raise ValueError("binary mode doesn't take an encoding argument")
    if binary and errors is not None:
        raise ValueError("binary mode doesn't take an errors argument")
    if binary and newline is not None:
        raise ValueError("binary mode doesn't take a newline argument")
    if binary and buffering == 1:
        import warnings
        warnings.warn("line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used", RuntimeWarning, 2)
    if buffering < -1:
        raise ValueError('invalid buffering size')
    if not binary:
        _check_newline(newline)
        if encoding is not None and encoding != 'locale':
            ''.encode(encoding)
    kind = kinds.pop()
    raw = FileIO(file, kind + ('+' if '+' in modes else ''), closefd, opener)
    if buffering == 0:
        if binary:
            return raw
        raw.close()
        raise ValueError("can't have unbuffered text I/O")
    if '+' in modes:
        buffer = BufferedRandom(raw)
    elif kind == 'r':
        buffer = BufferedReader(raw)
    else:
        buffer = BufferedWriter(raw)
    if binary:
        return buffer
    text = TextIOWrapper(buffer, encoding, errors, newline, buffering == 1)
    text.mode = mode
    return text
