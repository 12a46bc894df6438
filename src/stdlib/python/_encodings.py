# Encodings and error handlers beyond those that the engine knows itself: str.encode and bytes.decode come here when they know no better.
from _library import known_encoding
import codecs


def encode(text, encoding, errors):
    native = known_encoding(encoding)
    if native is not None:
        return _encode_native(text, native, codecs.lookup_error(errors))
    return _checked(_text_codec(encoding, 'encode'), 'encode', text, errors, bytes, encoding)


def decode(data, encoding, errors):
    native = known_encoding(encoding)
    if native is not None:
        return _decode_native(data, native, codecs.lookup_error(errors))
    return _checked(_text_codec(encoding, 'decode'), 'decode', data, errors, str, encoding)


def _text_codec(encoding, direction):
    info = codecs.lookup(encoding)
    if not getattr(info, '_is_text_encoding', True):
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.{direction}() to handle arbitrary codecs")
    return info


def _checked(info, direction, given, errors, wanted, encoding):
    coder = f'{direction}r'
    result = info[0 if direction == 'encode' else 1](given, errors)
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError(f'{coder} must return a tuple (object, integer)')
    if not isinstance(result[0], wanted):
        raise TypeError(f"'{encoding}' {coder} returned '{type(result[0]).__name__}' instead of '{wanted.__name__}'; use codecs.{direction}() to {direction} to arbitrary types")
    return result[0]


def _handled(handler, error, wanted):
    """What a handler puts in the place of what is wrong, and where to go on."""
    answer = handler(error)
    kind = 'encoding' if isinstance(error, UnicodeEncodeError) else 'decoding'
    if not (isinstance(answer, tuple) and len(answer) == 2 and isinstance(answer[0], wanted) and isinstance(answer[1], int)):
        raise TypeError(f'{kind} error handler must return ({"str/bytes" if kind == "encoding" else "str"}, int) tuple')
    text, position = answer
    size = len(error.object)
    if position < 0:
        position += size
    if not 0 <= position <= size:
        raise IndexError(f'position {answer[1]} from error handler out of bounds')
    return text, position


def _encode_native(text, encoding, handler):
    out = []
    at = 0
    while True:
        try:
            out.append(text[at:].encode(encoding))
            return b''.join(out)
        except UnicodeEncodeError as e:
            error = UnicodeEncodeError(e.encoding, text, at + e.start, at + e.end, e.reason)
        out.append(text[at:error.start].encode(encoding))
        # Only the first piece has a byte order mark.
        encoding = {'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le', 'utf-8-sig': 'utf-8'}.get(encoding, encoding)
        put, at = _handled(handler, error, (str, bytes))
        if isinstance(put, str):
            try:
                put = put.encode(encoding)
            except UnicodeEncodeError:
                raise error from None
        out.append(put)


def _decode_native(data, encoding, handler):
    out = []
    at = 0
    while True:
        try:
            out.append(data[at:].decode(encoding))
            return ''.join(out)
        except UnicodeDecodeError as e:
            error = UnicodeDecodeError(e.encoding, data, at + e.start, at + e.end, e.reason)
        out.append(data[at:error.start].decode(encoding))
        put, at = _handled(handler, error, str)
        out.append(put)


def find(name):
    """The codec of a normalised name; None for an unknown one."""
    from _charmaps import aliases, shown, tables
    known = aliases.get(name, name)
    if known in tables:
        return codecs._coder(shown.get(known, known), *_charmap(tables[known]))
    if name in ('unicode_escape', 'raw_unicode_escape', 'utf_7', 'utf7', 'u7', 'unicode_1_1_utf_7', 'punycode', 'idna'):
        import _codecs_more
        name = {'utf7': 'utf_7', 'u7': 'utf_7', 'unicode_1_1_utf_7': 'utf_7'}.get(name, name)
        return codecs._coder({'punycode': 'punycode', 'idna': 'idna'}.get(name, name.replace('_', '-')), *_codecs_more.coders[name])
    return None


def _charmap(table):
    if len(table) == 128:
        table = ''.join(map(chr, range(128))) + table
    bytes_of = {c: i for i, c in enumerate(table) if c != '\ufffe'}

    def encode(text, errors='strict'):
        return charmap_encode(text, errors, bytes_of)

    def decode(data, errors='strict'):
        return charmap_decode(data, errors, table)
    return encode, decode


def charmap_encode(text, errors, mapping):
    """`mapping` takes characters to numbers."""
    out = bytearray()
    size = len(text)
    at = 0
    while at < size:
        b = mapping.get(text[at])
        if b is not None:
            out.append(b)
            at += 1
            continue
        end = at + 1
        while end < size and text[end] not in mapping:
            end += 1
        error = UnicodeEncodeError('charmap', text, at, end, 'character maps to <undefined>')
        put, at = _handled(codecs.lookup_error(errors), error, (str, bytes))
        if isinstance(put, str):
            if not all(c in mapping for c in put):
                raise error
            put = bytes(mapping[c] for c in put)
        out += put
    return bytes(out), size


def charmap_decode(data, errors, table):
    data = bytes(data)
    out = []
    size = len(data)
    at = 0
    while at < size:
        c = table[data[at]] if data[at] < len(table) else '\ufffe'
        if c == '\ufffe':
            error = UnicodeDecodeError('charmap', data, at, at + 1, 'character maps to <undefined>')
            c, at = _handled(codecs.lookup_error(errors), error, str)
        else:
            at += 1
        out.append(c)
    return ''.join(out), size
