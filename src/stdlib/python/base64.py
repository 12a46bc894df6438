__all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode', 'b32hexencode', 'b32hexdecode',
           'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode', 'z85encode', 'z85decode', 'standard_b64encode',
           'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode']

import binascii
import re
import struct

bytes_types = (bytes, bytearray)
MAXLINESIZE = 76
MAXBINSIZE = (MAXLINESIZE // 4) * 3


def _bytes_from_decode_data(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
    if isinstance(s, bytes_types):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError('argument should be a bytes-like object or ASCII string, not %r' % s.__class__.__name__) from None


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b'+/', altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _bytes_from_decode_data(s)
    if altchars is not None:
        altchars = _bytes_from_decode_data(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


_to_urlsafe = bytes.maketrans(b'+/', b'-_')
_from_urlsafe = bytes.maketrans(b'-_', b'+/')


def urlsafe_b64encode(s):
    return b64encode(s).translate(_to_urlsafe)


def urlsafe_b64decode(s):
    return b64decode(_bytes_from_decode_data(s).translate(_from_urlsafe))


_letters32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_letters32hex = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'
_pairs = {}
_values32 = {}


def _encode32(alphabet, s):
    pairs = _pairs.get(alphabet)
    if pairs is None:
        pairs = _pairs[alphabet] = [bytes((a, b)) for a in alphabet for b in alphabet]
    if not isinstance(s, bytes_types):
        s = memoryview(s).tobytes()
    left = len(s) % 5
    if left:
        s = s + bytes(5 - left)
    out = bytearray()
    read = int.from_bytes
    for i in range(0, len(s), 5):
        n = read(s[i:i + 5])
        out += pairs[n >> 30] + pairs[n >> 20 & 1023] + pairs[n >> 10 & 1023] + pairs[n & 1023]
    if left:
        pads = {1: 6, 2: 4, 3: 3, 4: 1}[left]
        out[-pads:] = b'=' * pads
    return bytes(out)


def _decode32(alphabet, s, casefold=False, map01=None):
    values = _values32.get(alphabet)
    if values is None:
        values = _values32[alphabet] = {code: value for value, code in enumerate(alphabet)}
    s = _bytes_from_decode_data(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _bytes_from_decode_data(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b'01', b'O' + map01))
    if casefold:
        s = s.upper()
    length = len(s)
    s = s.rstrip(b'=')
    pads = length - len(s)
    out = bytearray()
    n = 0
    for i in range(0, len(s), 8):
        n = 0
        try:
            for code in s[i:i + 8]:
                n = (n << 5) + values[code]
        except KeyError:
            raise binascii.Error('Non-base32 digit found') from None
        out += n.to_bytes(5) if i + 8 <= len(s) else b''
    if length % 8 or pads not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    if pads and length:
        n <<= 5 * pads
        out += n.to_bytes(5)[:(43 - 5 * pads) // 8]
    return bytes(out)


def b32encode(s):
    return _encode32(_letters32, s)


def b32decode(s, casefold=False, map01=None):
    return _decode32(_letters32, s, casefold, map01)


def b32hexencode(s):
    return _encode32(_letters32hex, s)


def b32hexdecode(s, casefold=False):
    return _decode32(_letters32hex, s, casefold)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _bytes_from_decode_data(s)
    if casefold:
        s = s.upper()
    if s.translate(None, delete=b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


_letters85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'
_letters_ascii85 = bytes(range(33, 118))
_letters_z85 = b'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'
_pairs85 = {}


def _encode85(b, alphabet, pad=False, zeros=False, spaces=False):
    if not isinstance(b, bytes_types):
        b = memoryview(b).tobytes()
    pairs = _pairs85.get(alphabet)
    if pairs is None:
        pairs = _pairs85[alphabet] = [bytes((x, y)) for x in alphabet for y in alphabet]
    missing = -len(b) % 4
    if missing:
        b = b + bytes(missing)
    read = int.from_bytes
    parts = []
    for i in range(0, len(b), 4):
        n = read(b[i:i + 4])
        if zeros and not n:
            parts.append(b'z')
        elif spaces and n == 0x20202020:
            parts.append(b'y')
        else:
            parts.append(pairs[n // 614125] + pairs[n // 85 % 7225] + alphabet[n % 85:n % 85 + 1])
    if missing and not pad:
        if parts[-1] == b'z':
            parts[-1] = alphabet[:1] * 5
        parts[-1] = parts[-1][:-missing]
    return b''.join(parts)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    result = _encode85(b, _letters_ascii85, pad, True, foldspaces)
    if adobe:
        result = b'<~' + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[i:i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        result = b'\n'.join(lines)
    if adobe:
        result += b'~>'
    return result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\x0b'):
    b = _bytes_from_decode_data(b)
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError('Ascii85 encoded byte sequences must end with {!r}'.format(b'~>'))
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    out = []
    n = count = 0
    for c in b + b'uuuu':
        if 33 <= c <= 117:
            n = 85 * n + c - 33
            count += 1
            if count == 5:
                if n > 0xffffffff:
                    raise ValueError('Ascii85 overflow') from None
                out.append(n.to_bytes(4))
                n = count = 0
        elif c == 122:
            if count:
                raise ValueError('z inside Ascii85 5-tuple')
            out.append(bytes(4))
        elif foldspaces and c == 121:
            if count:
                raise ValueError('y inside Ascii85 5-tuple')
            out.append(b'    ')
        elif c not in ignorechars:
            raise ValueError('Non-Ascii85 digit found: %c' % c)
    result = b''.join(out)
    spare = 4 - count
    return result[:-spare] if spare else result


def b85encode(b, pad=False):
    return _encode85(b, _letters85, pad)


_values85 = {}


def b85decode(b):
    b = _bytes_from_decode_data(b)
    if not _values85:
        _values85.update((code, value) for value, code in enumerate(_letters85))
    missing = -len(b) % 5
    b = b + b'~' * missing
    out = []
    for i in range(0, len(b), 5):
        n = 0
        try:
            for c in b[i:i + 5]:
                n = n * 85 + _values85[c]
        except KeyError:
            for at, c in enumerate(b[i:i + 5]):
                if c not in _values85:
                    raise ValueError('bad base85 character at position %d' % (i + at)) from None
        if n > 0xffffffff:
            raise ValueError('base85 overflow in hunk starting at byte %d' % i) from None
        out.append(n.to_bytes(4))
    result = b''.join(out)
    return result[:-missing] if missing else result


_z85_from = bytes.maketrans(_letters_z85 + b';_`|~', _letters85 + b'\0' * 5)


def z85encode(s):
    return _encode85(s, _letters_z85)


def z85decode(s):
    s = _bytes_from_decode_data(s).translate(_z85_from)
    try:
        return b85decode(s)
    except ValueError as e:
        raise ValueError(e.args[0].replace('base85', 'z85')) from None


def encode(input, output):
    while s := input.read(MAXBINSIZE):
        while len(s) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(s))):
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _check_bytes(s):
    try:
        m = memoryview(s)
    except TypeError as e:
        raise TypeError('expected bytes-like object, not %s' % s.__class__.__name__) from e
    if m.format not in ('c', 'b', 'B'):
        raise TypeError('expected single byte elements, not %r from %s' % (m.format, s.__class__.__name__))
    if m.ndim != 1:
        raise TypeError('expected 1-D data, not %d-D data from %s' % (m.ndim, s.__class__.__name__))


def encodebytes(s):
    _check_bytes(s)
    return b''.join([binascii.b2a_base64(s[i:i + MAXBINSIZE]) for i in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    _check_bytes(s)
    return binascii.a2b_base64(s)
