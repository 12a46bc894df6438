import re as _re
from html.entities import html5 as _html5

__all__ = ['escape', 'unescape']


def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if quote:
        s = s.replace('"', '&quot;').replace('\'', '&#x27;')
    return s


# What numbers stand for that are no characters: as the HTML standard replaces them.
_replaced = dict(zip(range(0x80, 0xa0), '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c'
                     '\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'))
_replaced[0] = '\ufffd'
_replaced[0x0d] = '\r'


def _invalid(n):
    return 1 <= n <= 8 or n == 0x0b or 0x0e <= n <= 0x1f or 0x7f <= n <= 0x9f or 0xfdd0 <= n <= 0xfdef or n & 0xfffe == 0xfffe


def _replacement(match):
    s = match.group(1)
    if s[0] == '#':
        digits = s[1:].rstrip(';')
        n = int(digits[1:], 16) if digits[0] in 'xX' else int(digits)
        if n in _replaced:
            return _replaced[n]
        if 0xd800 <= n <= 0xdfff or n > 0x10ffff:
            return '\ufffd'
        return '' if _invalid(n) else chr(n)
    if s in _html5:
        return _html5[s]
    for end in range(len(s) - 1, 1, -1):
        if s[:end] in _html5:
            return _html5[s[:end]] + s[end:]
    return '&' + s


_reference = _re.compile(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)')


def unescape(s):
    return _reference.sub(_replacement, s) if '&' in s else s
