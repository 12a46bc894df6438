import builtins
import sys
from _library import known_encoding as _known_encoding

__all__ = ['register', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE', 'BOM64_BE', 'BOM64_LE', 'BOM_UTF8', 'BOM_UTF16',
           'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE', 'BOM_UTF32_BE', 'CodecInfo', 'Codec', 'IncrementalEncoder', 'IncrementalDecoder',
           'StreamReader', 'StreamWriter', 'StreamReaderWriter', 'StreamRecoder', 'getencoder', 'getdecoder', 'getincrementalencoder',
           'getincrementaldecoder', 'getreader', 'getwriter', 'encode', 'decode', 'iterencode', 'iterdecode', 'strict_errors', 'ignore_errors',
           'replace_errors', 'xmlcharrefreplace_errors', 'backslashreplace_errors', 'namereplace_errors', 'register_error', 'lookup_error']

BOM_UTF8 = b'\xef\xbb\xbf'
BOM_LE = BOM_UTF16_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = b'\xfe\xff'
BOM_UTF32_LE = b'\xff\xfe\x00\x00'
BOM_UTF32_BE = b'\x00\x00\xfe\xff'
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE
BOM32_LE = BOM_UTF16_LE
BOM32_BE = BOM_UTF16_BE
BOM64_LE = BOM_UTF32_LE
BOM64_BE = BOM_UTF32_BE


class CodecInfo(tuple):
    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None, name=None, *,
                _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return '<%s.%s object for encoding %s at %#x>' % (self.__class__.__module__, self.__class__.__qualname__, self.name, id(self))

    def __getnewargs__(self):
        return tuple(self)


class Codec:
    def encode(self, input, errors='strict'):
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        raise NotImplementedError


class IncrementalEncoder:
    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = ''

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    def __init__(self, errors='strict'):
        super().__init__(errors)
        self.buffer = ''

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_encode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        self.buffer = ''

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ''


class IncrementalDecoder:
    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return b'', 0

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    def __init__(self, errors='strict'):
        super().__init__(errors)
        self.buffer = b''

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        self.buffer = b''

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        data, _ = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write(''.join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReader(Codec):
    charbuffertype = str

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors
        self._decoder = None
        self.charbuffer = ''

    def _feed(self, size):
        data = self.stream.read() if size is None or size < 0 else self.stream.read(size)
        if self._decoder is None:
            self._decoder = getincrementaldecoder(self._encoding)(self.errors)
        self.charbuffer += self._decoder.decode(data, not data)
        return bool(data)

    def read(self, size=-1, chars=-1, firstline=False):
        if chars is not None and chars >= 0:
            while len(self.charbuffer) < chars and self._feed(max(size, 72)):
                pass
            found, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
            return found
        self._feed(size)
        found, self.charbuffer = self.charbuffer, ''
        return found

    def readline(self, size=None, keepends=True):
        while True:
            lines = self.charbuffer.splitlines(keepends=True)
            if len(lines) > 1 or lines and lines[0].endswith('\n') or not self._feed(72):
                break
        if not lines:
            return ''
        line = lines[0]
        self.charbuffer = self.charbuffer[len(line):]
        return line if keepends else line.splitlines(keepends=False)[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self._decoder = None
        self.charbuffer = ''

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReaderWriter:
    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamRecoder:
    data_encoding = file_encoding = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def __getattr__(self, name):
        return getattr(self.stream, name)


# Finding codecs

_cache = {}
_searches = []
_TRANSFORMS = {'rot13': 'rot13', 'rot_13': 'rot13', 'hex': 'hex', 'hex_codec': 'hex', 'base64': 'base64', 'base64_codec': 'base64', 'base_64': 'base64'}


def _normalize(encoding):
    out = []
    for c in encoding.lower():
        if c.isalnum() and c.isascii() or c == '.':
            out.append(c)
        elif out and out[-1] != '_':
            out.append('_')
    return ''.join(out).strip('_')


def register(search_function, /):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searches.append(search_function)


def unregister(search_function, /):
    if search_function in _searches:
        _searches.remove(search_function)
        _cache.clear()


def lookup(encoding, /):
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {type(encoding).__name__}')
    name = _normalize(encoding)
    found = _cache.get(name)
    if found is None:
        found = _builtin(name)
        if found is None:
            for search in _searches:
                found = search(name)
                if found is not None:
                    if not isinstance(found, tuple) or len(found) != 4:
                        raise TypeError('codec search functions must return 4-tuples')
                    break
            else:
                raise LookupError(f'unknown encoding: {encoding}')
        _cache[name] = found
    return found


def _builtin(name):
    if name in _TRANSFORMS:
        return _transform(_TRANSFORMS[name])
    native = _known_encoding(name)
    if native is not None:
        return _text_codec('iso8859-1' if native == 'latin-1' else native)
    import _encodings
    return _encodings.find(name)


def _text_codec(name):
    marked = {'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le', 'utf-8-sig': 'utf-8'}.get(name)

    def encode(input, errors='strict'):
        if not isinstance(input, str):
            raise TypeError(f'{name.replace("-", "_")}_encode() argument 1 must be str, not {type(input).__name__}')
        return input.encode(name, errors), len(input)

    def decode(input, errors='strict'):
        data = bytes(memoryview(input))
        return data.decode(name, errors), len(data)

    class Encoder(IncrementalEncoder):
        started = False

        def encode(self, input, final=False):
            use = name
            if marked is not None and self.started:
                use = marked
            self.started = True
            return input.encode(use, self.errors)

        def reset(self):
            self.started = False

    class Decoder(BufferedIncrementalDecoder):
        order = None

        def _buffer_decode(self, data, errors, final):
            use = name
            if marked is not None:
                if self.order is None:
                    need = {'utf-16': 2, 'utf-32': 4, 'utf-8-sig': 3}[name]
                    if len(data) < need and not final and (name != 'utf-8-sig' or BOM_UTF8.startswith(data)):
                        return '', 0
                    if data:
                        big = data.startswith(BOM_UTF16_BE if name == 'utf-16' else BOM_UTF32_BE)
                        self.order = marked if name == 'utf-8-sig' else marked.replace('le', 'be') if big else marked
                else:
                    use = self.order
            if final:
                return data.decode(use, errors), len(data)
            # What may go on in the next piece is kept.
            keep = 0
            unit = 2 if '16' in use else 4 if '32' in use else 1
            for cut in range(min(3, len(data)), 0, -1):
                if (len(data) - cut) % unit:
                    continue
                try:
                    data[len(data) - cut:].decode(use)
                except UnicodeDecodeError as e:
                    if e.start == 0 and e.end == cut and ('unexpected end' in e.reason or 'truncated' in e.reason):
                        keep = cut
                        break
            whole = data[:len(data) - keep]
            return whole.decode(use, errors), len(whole)

        def reset(self):
            super().reset()
            self.order = None

    class Writer(StreamWriter):
        started = False

        def encode(self, input, errors='strict'):
            use = marked if marked is not None and self.started else name
            self.started = True
            return input.encode(use, errors), len(input)

    class Reader(StreamReader):
        _encoding = name

        def decode(self, input, errors='strict'):
            return decode(input, errors)
    Encoder.__name__ = Encoder.__qualname__ = 'IncrementalEncoder'
    Decoder.__name__ = Decoder.__qualname__ = 'IncrementalDecoder'
    Writer.__name__ = Writer.__qualname__ = 'StreamWriter'
    Reader.__name__ = Reader.__qualname__ = 'StreamReader'
    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name)


def _coder(name, encode, decode):
    # A codec that keeps nothing between two calls.
    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    class Decoder(BufferedIncrementalDecoder):
        def _buffer_decode(self, data, errors, final):
            if not final and data.endswith(b'\\') and 'escape' in name:
                data = data[:-1]
            return decode(data, errors)

    class Writer(StreamWriter):
        def encode(self, input, errors='strict'):
            return encode(input, errors)

    class Reader(StreamReader):
        _encoding = name

        def decode(self, input, errors='strict'):
            return decode(input, errors)
    Encoder.__name__ = Encoder.__qualname__ = 'IncrementalEncoder'
    Decoder.__name__ = Decoder.__qualname__ = 'IncrementalDecoder'
    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name)


def _transform(kind):
    if kind == 'rot13':
        table = str.maketrans('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 'NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm')

        def encode(input, errors='strict'):
            return str.translate(input, table), len(input)
        decode = encode
    elif kind == 'hex':
        def encode(input, errors='strict'):
            return bytes(input).hex().encode(), len(input)

        def decode(input, errors='strict'):
            import binascii
            return binascii.unhexlify(bytes(input)), len(input)
    else:
        def encode(input, errors='strict'):
            import base64
            return base64.encodebytes(bytes(input)), len(input)

        def decode(input, errors='strict'):
            import base64
            return base64.decodebytes(bytes(input)), len(input)

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return decode(input, self.errors)[0]
    return CodecInfo(encode, decode, None, None, Encoder, Decoder, {'rot13': 'rot-13'}.get(kind, kind), _is_text_encoding=False)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors='strict', **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = encoder.encode(input)
        if output:
            yield output
    output = encoder.encode('', True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = decoder.decode(input)
        if output:
            yield output
    output = decoder.decode(b'', True)
    if output:
        yield output


def make_identity_dict(rng):
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    m = {}
    for k, v in decoding_map.items():
        m[v] = None if v in m else k
    return m


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    if encoding is not None and 'b' not in mode:
        mode = mode + 'b'
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    info = lookup(encoding)
    srw = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    srw.encoding = encoding
    return srw


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    if file_encoding is None:
        file_encoding = data_encoding
    data_info = lookup(data_encoding)
    file_info = lookup(file_encoding)
    sr = StreamRecoder(file, data_info.encode, data_info.decode, file_info.streamreader, file_info.streamwriter, errors)
    sr.data_encoding = data_encoding
    sr.file_encoding = file_encoding
    return sr


# What to do with what can't be coded


def strict_errors(exception, /):
    if isinstance(exception, Exception):
        raise exception
    raise TypeError('codec must pass exception instance')


def ignore_errors(exception, /):
    return '', _error(exception).end


def replace_errors(exception, /):
    _error(exception)
    if isinstance(exception, UnicodeEncodeError):
        return '?' * (exception.end - exception.start), exception.end
    if isinstance(exception, UnicodeDecodeError):
        return '\ufffd', exception.end
    return '\ufffd' * (exception.end - exception.start), exception.end


def xmlcharrefreplace_errors(exception, /):
    if not isinstance(_error(exception), UnicodeEncodeError):
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")
    return ''.join(f'&#{ord(c)};' for c in exception.object[exception.start:exception.end]), exception.end


def backslashreplace_errors(exception, /):
    _error(exception)
    part = exception.object[exception.start:exception.end]
    if isinstance(exception, UnicodeDecodeError):
        return ''.join(f'\\x{b:02x}' for b in part), exception.end
    return part.encode('ascii', 'backslashreplace').decode(), exception.end


def namereplace_errors(exception, /):
    if not isinstance(_error(exception), UnicodeEncodeError):
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")
    import unicodedata
    out = []
    for c in exception.object[exception.start:exception.end]:
        name = unicodedata.name(c, None)
        out.append(c.encode('ascii', 'backslashreplace').decode() if name is None else f'\\N{{{name}}}')
    return ''.join(out), exception.end


def surrogateescape_errors(exception, /):
    _error(exception)
    part = exception.object[exception.start:exception.end]
    if isinstance(exception, UnicodeEncodeError):
        if not all('\udc80' <= c <= '\udcff' for c in part):
            raise exception
        return bytes(ord(c) - 0xdc00 for c in part), exception.end
    if isinstance(exception, UnicodeDecodeError):
        high = len(part)
        while high and part[:high].isascii() is False and min(part[:high]) < 128:
            high -= 1
        if not high or part[0] < 128:
            raise exception
        return ''.join(chr(0xdc00 + b) for b in part[:high]), exception.start + high
    raise exception


def _error(exception):
    if not isinstance(exception, UnicodeError):
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")
    return exception


_errors = {'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors, 'xmlcharrefreplace': xmlcharrefreplace_errors,
           'backslashreplace': backslashreplace_errors, 'namereplace': namereplace_errors, 'surrogateescape': surrogateescape_errors}


def register_error(name, error_handler, /):
    if not callable(error_handler):
        raise TypeError('handler must be callable')
    _errors[name] = error_handler


def lookup_error(name, /):
    try:
        return _errors[name]
    except KeyError:
        raise LookupError(f"unknown error handler name '{name}'") from None


from _codecs import decode, encode
