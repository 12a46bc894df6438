# The codecs unicode-escape, raw-unicode-escape, utf-7, punycode and idna.
import codecs
from _encodings import _handled

_HEX = frozenset(b'0123456789abcdefABCDEF')
_SIMPLE = {ord(k): v for k, v in {'\\': '\\', "'": "'", '"': '"', 'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', '\n': ''}.items()}
_WRITTEN = {'\\': b'\\\\', '\t': b'\\t', '\n': b'\\n', '\r': b'\\r'}


def _wide(n):
    return b'\\u%04x' % n if n < 0x10000 else b'\\U%08x' % n


def escape_encode(text, errors='strict'):
    out = []
    for c in text:
        n = ord(c)
        out.append(_WRITTEN[c] if c in _WRITTEN else bytes((n,)) if 32 <= n < 127 else b'\\x%02x' % n if n < 256 else _wide(n))
    return b''.join(out), len(text)


def raw_escape_encode(text, errors='strict'):
    return b''.join(bytes((ord(c),)) if c < '\u0100' else _wide(ord(c)) for c in text), len(text)


def _digits(data, at, most):
    end = at
    while end < len(data) and end - at < most and data[end] in _HEX:
        end += 1
    return end


def escape_decode(data, errors='strict'):
    data = data.encode() if isinstance(data, str) else bytes(data)
    out = []
    at, size = 0, len(data)

    def wrong(end, reason):
        put, next_at = _handled(codecs.lookup_error(errors), UnicodeDecodeError('unicodeescape', data, at, end, reason), str)
        out.append(put)
        return next_at
    while at < size:
        b = data[at]
        if b != 0x5c:
            out.append(chr(b))
            at += 1
            continue
        if at + 1 == size:
            at = wrong(size, '\\ at end of string')
            continue
        kind = data[at + 1]
        if kind in _SIMPLE:
            out.append(_SIMPLE[kind])
            at += 2
        elif 48 <= kind < 56:
            end = at + 2
            while end < size and end - at < 4 and 48 <= data[end] < 56:
                end += 1
            out.append(chr(int(data[at + 1:end], 8)))
            at = end
        elif kind in b'xuU':
            count = {0x78: 2, 0x75: 4, 0x55: 8}[kind]
            end = _digits(data, at + 2, count)
            if end - at - 2 < count:
                at = wrong(end, f'truncated \\{chr(kind)}{"X" * count} escape')
                continue
            n = int(data[at + 2:end], 16)
            if n > 0x10ffff:
                at = wrong(end, 'illegal Unicode character')
                continue
            out.append(chr(n))
            at = end
        elif kind == 0x4e:
            close = data.find(b'}', at + 3) if data[at + 2:at + 3] == b'{' else -1
            if close <= at + 3:
                at = wrong(close + 1 if close > 0 else size if data[at + 2:at + 3] == b'{' else at + 2, 'malformed \\N character escape')
                continue
            import unicodedata
            try:
                out.append(unicodedata.lookup(data[at + 3:close].decode('latin-1')))
                at = close + 1
            except KeyError:
                at = wrong(close + 1, 'unknown Unicode character name')
        else:
            out.append('\\' + chr(kind))
            at += 2
    return ''.join(out), size


def raw_escape_decode(data, errors='strict'):
    data = data.encode() if isinstance(data, str) else bytes(data)
    out = []
    at, size = 0, len(data)
    while at < size:
        if data[at] != 0x5c:
            out.append(chr(data[at]))
            at += 1
            continue
        run = at
        while run < size and data[run] == 0x5c:
            run += 1
        # Only the last of an odd number of backslashes begins an escape.
        plain = run - at - (1 if (run - at) % 2 and run < size and data[run] in b'uU' else 0)
        out.append('\\' * plain)
        at += plain
        if at == run:
            continue
        count = 4 if data[run] == 0x75 else 8
        end = _digits(data, run + 1, count)
        reason = None
        if end - run - 1 < count:
            reason = 'truncated \\uXXXX escape' if count == 4 else 'truncated \\UXXXXXXXX escape'
        elif int(data[run + 1:end], 16) > 0x10ffff:
            reason = '\\Uxxxxxxxx out of range'
        if reason is not None:
            put, at = _handled(codecs.lookup_error(errors), UnicodeDecodeError('rawunicodeescape', data, at, end, reason), str)
            out.append(put)
            continue
        out.append(chr(int(data[run + 1:end], 16)))
        at = end
    return ''.join(out), size


_BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_VALUES = {ord(c): i for i, c in enumerate(_BASE64)}


def _direct(c):
    return ' ' <= c < '\x7f' and c not in '+\\~' or c in '\t\n\r\0'


def utf7_encode(text, errors='strict'):
    out = []
    at, size = 0, len(text)
    while at < size:
        c = text[at]
        if _direct(c):
            out.append(c)
            at += 1
            continue
        if c == '+':
            out.append('+-')
            at += 1
            continue
        end = at
        while end < size and not _direct(text[end]) and (text[end] != '+' or end > at):
            end += 1
        bits = ''.join(f'{b:08b}' for b in text[at:end].encode('utf-16-be', 'surrogatepass'))
        bits += '0' * (-len(bits) % 6)
        out.append('+' + ''.join(_BASE64[int(bits[i:i + 6], 2)] for i in range(0, len(bits), 6)))
        # A character that could go on needs the end to be told.
        if end == size or text[end] in _BASE64 or text[end] == '-':
            out.append('-')
        at = end
    return ''.join(out).encode(), size


def utf7_decode(data, errors='strict'):
    data = bytes(data)
    out = []
    at, size = 0, len(data)

    def wrong(start, end, reason):
        put, next_at = _handled(codecs.lookup_error(errors), UnicodeDecodeError('utf7', data, start, end, reason), str)
        out.append(put)
        return next_at
    while at < size:
        b = data[at]
        if b != 0x2b:
            if b > 127:
                at = wrong(at, at + 1, 'unexpected special character')
            else:
                out.append(chr(b))
                at += 1
            continue
        start = at
        at += 1
        if at == size:
            break
        if data[at] == 0x2d:
            out.append('+')
            at += 1
            continue
        if data[at] not in _VALUES:
            at = wrong(start, at + 1, 'ill-formed sequence')
            continue
        n = bits = high = 0
        while at < size and data[at] in _VALUES:
            n = n << 6 | _VALUES[data[at]]
            bits += 6
            at += 1
            if bits >= 16:
                bits -= 16
                unit = n >> bits
                n &= (1 << bits) - 1
                if high and 0xdc00 <= unit < 0xe000:
                    out.append(chr(0x10000 + (high - 0xd800 << 10) + unit - 0xdc00))
                    high = 0
                    continue
                if high:
                    out.append(chr(high))
                high = unit if 0xd800 <= unit < 0xdc00 else 0
                if not high:
                    out.append(chr(unit))
        if at == size and not (bits < 6 and not n and not high and False):
            # The end of the text must be told, if anything is left over.
            if high or bits >= 6 or n:
                at = wrong(start, size, 'unterminated shift sequence')
            continue
        if high:
            out.append(chr(high))
        if bits >= 6:
            at = wrong(start, at + 1, 'partial character in shift sequence')
        elif n:
            at = wrong(start, at + 1, 'non-zero padding bits in shift sequence')
        elif data[at] == 0x2d:
            at += 1
    return ''.join(out), size


def _adapt(delta, first, count):
    delta = delta // 700 if first else delta // 2
    delta += delta // count
    k = 0
    while delta > 455:
        delta //= 35
        k += 36
    return k + 36 * delta // (delta + 38)


def punycode_encode(text, errors='strict'):
    """RFC 3492."""
    basic = [c for c in text if c < '\x80']
    out = basic + ['-'] if basic else []
    n, delta, bias = 128, 0, 72
    done = len(basic)
    while done < len(text):
        m = min(ord(c) for c in text if ord(c) >= n)
        delta += (m - n) * (done + 1)
        n = m
        for c in text:
            if ord(c) < n:
                delta += 1
            elif ord(c) == n:
                q, k = delta, 36
                while True:
                    t = min(max(k - bias, 1), 26)
                    if q < t:
                        break
                    out.append('abcdefghijklmnopqrstuvwxyz0123456789'[t + (q - t) % (36 - t)])
                    q = (q - t) // (36 - t)
                    k += 36
                out.append('abcdefghijklmnopqrstuvwxyz0123456789'[q])
                bias = _adapt(delta, done == len(basic), done + 1)
                delta = 0
                done += 1
        delta += 1
        n += 1
    return ''.join(out).encode(), len(text)


def punycode_decode(data, errors='strict'):
    data = bytes(data)
    base, _, rest = data.rpartition(b'-')
    out = list(base.decode('ascii', errors))
    n, i, bias = 128, 0, 72
    at = 0
    rest = rest.upper()
    while at < len(rest):
        old, weight, k = i, 1, 36
        while True:
            if at == len(rest):
                if errors == 'strict':
                    raise UnicodeDecodeError('punycode', data, len(data) - len(rest) + at, len(data), 'incomplete punycode string')
                return ''.join(out), len(data)
            c = rest[at]
            digit = c - 65 if 65 <= c <= 90 else c - 22 if 48 <= c <= 57 else -1
            if digit < 0:
                raise UnicodeDecodeError('punycode', data, len(data) - len(rest) + at, len(data) - len(rest) + at + 1, f"Invalid extended code point '{chr(c)}'")
            at += 1
            i += digit * weight
            t = min(max(k - bias, 1), 26)
            if digit < t:
                break
            weight *= 36 - t
            k += 36
        bias = _adapt(i - old, old == 0, len(out) + 1)
        n += i // (len(out) + 1)
        i %= len(out) + 1
        if n > 0x10ffff:
            raise UnicodeDecodeError('punycode', data, 0, len(data), f'Invalid character U+{n:x}')
        out.insert(i, chr(n))
        i += 1
    return ''.join(out), len(data)


def _prepared(label):
    # The essence of nameprep: folded, then in the form NFKC.
    import unicodedata
    return unicodedata.normalize('NFKC', unicodedata.normalize('NFKC', ''.join(c for c in label if c not in '\xad\u200b\u200c\u200d\ufeff')).casefold())


def _to_ascii(label, text, at):
    out = label
    if not label.isascii():
        out = _prepared(label)
        if not out.isascii():
            out = 'xn--' + punycode_encode(out)[0].decode()
    if not out:
        raise UnicodeEncodeError('idna', text, at, at + 1, 'label empty')
    if len(out) >= 64:
        raise UnicodeEncodeError('idna', text, at, at + len(label), 'label too long')
    return out


def idna_encode(text, errors='strict'):
    if errors != 'strict':
        raise UnicodeError(f'Unsupported error handling: {errors}')
    if not text:
        return b'', 0
    plain = text
    for dot in '\u3002\uff0e\uff61':
        plain = plain.replace(dot, '.')
    labels = plain.split('.')
    trailing = labels[-1] == '' and len(labels) > 1
    if trailing:
        labels.pop()
    out, at = [], 0
    for label in labels:
        out.append(_to_ascii(label, text, at))
        at += len(label) + 1
    return ('.'.join(out) + ('.' if trailing else '')).encode(), len(text)


def idna_decode(data, errors='strict'):
    if errors != 'strict':
        raise UnicodeError(f'Unsupported error handling: {errors}')
    data = bytes(data)
    out = []
    for label in data.split(b'.'):
        if label[:4].lower() == b'xn--':
            out.append(punycode_decode(label[4:])[0])
        else:
            out.append(label.decode('ascii'))
    return '.'.join(out), len(data)


coders = {
    'unicode_escape': (escape_encode, escape_decode), 'raw_unicode_escape': (raw_escape_encode, raw_escape_decode), 'utf_7': (utf7_encode, utf7_decode),
    'punycode': (punycode_encode, punycode_decode), 'idna': (idna_encode, idna_decode),
}
