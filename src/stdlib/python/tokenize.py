# Source text as tokens. Reference: https://docs.python.org/3.13/library/tokenize.html
import re
from builtins import open as _open
from codecs import BOM_UTF8, lookup
from collections import namedtuple
from io import TextIOWrapper
import token as _token
from token import *
from token import EXACT_TOKEN_TYPES

__all__ = _token.__all__ + ['tokenize', 'generate_tokens', 'detect_encoding', 'untokenize', 'TokenInfo', 'open', 'TokenError']

cookie_re = re.compile(r'^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)', re.ASCII)
blank_re = re.compile(br'^[ \t\f]*(?:[#\r\n]|$)', re.ASCII)
_prefixes = {p for p in ('r', 'u', 'b', 'br', 'rb', 'f', 'fr', 'rf')}
_number = re.compile(r'0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+'
                     r'|(?:[0-9](?:_?[0-9])*\.(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*|[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?')
_name = re.compile(r'\w+')
_blank = re.compile(r'[ \t\f]*')
_operators = sorted(EXACT_TOKEN_TYPES, key=len, reverse=True)


class TokenError(Exception):
    pass


class TokenInfo(namedtuple('TokenInfo', 'type string start end line')):
    def __repr__(self):
        return f'TokenInfo(type={self.type} ({tok_name[self.type]}), string={self.string!r}, start={self.start!r}, end={self.end!r}, line={self.line!r})'

    @property
    def exact_type(self):
        return EXACT_TOKEN_TYPES.get(self.string, OP) if self.type == OP else self.type


class _Scanner:
    def __init__(self, lines):
        self.lines = lines
        self.row = 1
        self.col = 0
        self.depth = 0
        self.indents = [0]
        # Strings with fields that are open: [quote, raw, the depth of its field, in a format specifier].
        self.strings = []

    def token(self, kind, text, start, end):
        return TokenInfo(kind, text, start, end, ''.join(self.lines[start[0] - 1:end[0]]))

    def take(self, kind, text):
        start = self.row, self.col
        self.col += len(text)
        return self.token(kind, text, start, (self.row, self.col))

    def scan(self):
        lines = self.lines
        fresh = True
        while self.row <= len(lines):
            line = lines[self.row - 1]
            if self.strings and self.strings[-1][2] is None or self.strings and self.strings[-1][3]:
                yield from self.literal()
                continue
            if fresh and not self.depth and not self.strings:
                fresh = False
                skipped = yield from self.indentation(line)
                if skipped:
                    fresh = True
                    continue
            self.col = _blank.match(line, self.col).end()
            rest = line[self.col:self.col + 2]
            if rest[:1] in ('', '\n', '\r'):
                text = line[self.col:]
                end = text or ''
                inside = self.depth or self.strings
                yield TokenInfo(NL if inside else NEWLINE, end, (self.row, self.col), (self.row, self.col + max(len(end), 1)), line)
                fresh = not inside
                self.row += 1
                self.col = 0
            elif rest[0] == '#':
                yield self.take(COMMENT, line[self.col:].rstrip('\r\n'))
            elif rest in ('\\\n', '\\\r') or rest == '\\' and self.col + 1 == len(line):
                self.row += 1
                self.col = 0
                if self.row > len(lines):
                    raise TokenError('unexpected EOF in multi-line statement', (self.row, 0))
            else:
                yield from self.one(line)
        if self.depth or self.strings:
            raise TokenError('unexpected EOF in multi-line statement', (len(lines), 0))
        for _ in self.indents[1:]:
            yield TokenInfo(DEDENT, '', (self.row, 0), (self.row, 0), '')
        yield TokenInfo(ENDMARKER, '', (self.row, 0), (self.row, 0), '')

    def indentation(self, line):
        """True when the line is blank or a comment."""
        self.col = _blank.match(line).end()
        rest = line[self.col:]
        if not rest.strip('\r\n') or rest[0] == '#':
            if rest[:1] == '#':
                yield self.take(COMMENT, rest.rstrip('\r\n'))
            end = line[self.col:]
            if end or rest:
                yield TokenInfo(NL, end, (self.row, self.col), (self.row, self.col + max(len(end), 1)), line)
            self.row += 1
            self.col = 0
            return True
        width = 0
        for c in line[:self.col]:
            width = width // 8 * 8 + 8 if c == '\t' else 0 if c == '\f' else width + 1
        if width > self.indents[-1]:
            self.indents.append(width)
            yield self.token(INDENT, line[:self.col], (self.row, 0), (self.row, self.col))
        while width < self.indents[-1]:
            self.indents.pop()
            if width > self.indents[-1]:
                raise IndentationError('unindent does not match any outer indentation level', ('<string>', self.row, len(line.rstrip('\r\n')) + 1, line, None, None))
            yield self.token(DEDENT, '', (self.row, self.col), (self.row, self.col))
        return False

    def one(self, line):
        found = _number.match(line, self.col)
        if found is not None and found[0]:
            yield self.take(NUMBER, found[0])
            return
        found = _name.match(line, self.col)
        if found is not None:
            word, end = found[0], found.end()
            if line[end:end + 1] in ('"', "'") and word.lower() in _prefixes:
                yield from self.string(line, word)
            else:
                yield self.take(NAME, word)
            return
        if line[self.col] in '"\'':
            yield from self.string(line, '')
            return
        field = self.strings[-1] if self.strings else None
        at_field = field is not None and field[2] == self.depth
        c = line[self.col]
        if at_field and (c in ':}' or c == '!' and line[self.col + 1:self.col + 2] != '='):
            yield self.take(OP, c)
            if c == '}':
                self.depth -= 1
                field[2] = field[4].pop() if field[4] else None
                # Back in the specifier of the field around it, if there is one.
                field[3] = field[2] is not None
            elif c == ':':
                field[3] = True
            return
        text = next((op for op in _operators if line.startswith(op, self.col)), c)
        if text in ('(', '[', '{'):
            self.depth += 1
        elif text in (')', ']', '}') and self.depth:
            self.depth -= 1
        yield self.take(OP, text)

    def string(self, line, prefix):
        at = self.col + len(prefix)
        quote = line[at:at + 3] if line[at:at + 3] in ('"""', "'''") else line[at]
        start = self.row, self.col
        if 'f' in prefix.lower():
            yield self.take(FSTRING_START, prefix + quote)
            self.strings.append([quote, 'r' in prefix.lower(), None, False, []])
            return
        row, at = self.row, at + len(quote)
        parts = []
        while True:
            text = self.lines[row - 1]
            while at < len(text):
                if text[at] == '\\':
                    at += 2
                elif text.startswith(quote, at):
                    at += len(quote)
                    parts.append(text[start[1] if row == start[0] else 0:at])
                    self.row, self.col = row, at
                    yield self.token(STRING, ''.join(parts), start, (row, at))
                    return
                elif len(quote) == 1 and text[at] in '\r\n':
                    break
                else:
                    at += 1
            if len(quote) == 1 and not text.rstrip('\r\n').endswith('\\'):
                raise TokenError(f'unterminated string literal (detected at line {row})', (start[0], start[1] + 1))
            parts.append(text[start[1] if row == start[0] else 0:])
            row += 1
            at = 0
            if row > len(self.lines):
                if len(quote) == 3:
                    raise TokenError('EOF in multi-line string', (start[0], start[1] + 1))
                raise TokenError(f'unterminated string literal (detected at line {row - 1})', (start[0], start[1] + 1))

    def literal(self):
        """What stands between the fields of a string, or in a format specifier."""
        string = self.strings[-1]
        quote, raw, _, in_spec, outer = string
        start = self.row, self.col
        parts = []

        def middle(extra=''):
            return self.token(FSTRING_MIDDLE, ''.join(parts) + extra, start, (self.row, self.col + len(extra)))
        while True:
            if self.row > len(self.lines):
                raise TokenError('unterminated f-string literal (detected at line %d)' % len(self.lines) if len(quote) == 1 else
                                 'unterminated triple-quoted f-string literal (detected at line %d)' % len(self.lines), (start[0], start[1] + 1))
            line = self.lines[self.row - 1]
            if self.col >= len(line):
                self.row += 1
                self.col = 0
                continue
            c = line[self.col]
            if line.startswith(quote, self.col) and not in_spec:
                if parts:
                    yield middle()
                yield self.take(FSTRING_END, quote)
                self.strings.pop()
                return
            if c in '{}' and line[self.col + 1:self.col + 2] == c and not in_spec:
                yield middle(c)
                self.col += 2
                return
            if c == '{':
                if parts:
                    yield middle()
                yield self.take(OP, '{')
                if in_spec:
                    outer.append(string[2])
                    string[3] = False
                self.depth += 1
                string[2] = self.depth
                return
            if c == '}' and in_spec:
                yield middle()
                string[3] = False
                return
            if c == '\\' and not raw and line.startswith('\\N{', self.col):
                end = line.find('}', self.col)
                text = line[self.col:end + 1] if end > 0 else '\\N'
            elif c == '\\':
                text = line[self.col:self.col + (1 if line[self.col + 1:self.col + 2] in '{}' else 2)]
            else:
                text = c
                if c in '\r\n' and len(quote) == 1:
                    raise TokenError('unterminated f-string literal (detected at line %d)' % self.row, (start[0], start[1] + 1))
            parts.append(text)
            self.col += len(text)


def _all_lines(readline):
    lines = []
    while True:
        try:
            line = readline()
        except StopIteration:
            return lines
        if not line:
            return lines
        lines.append(line)


def generate_tokens(readline):
    return _Scanner(_all_lines(readline)).scan()


def tokenize(readline):
    encoding, first = detect_encoding(readline)
    lines = [*first, *_all_lines(readline)]
    yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), '')
    if encoding == 'utf-8-sig':
        encoding = 'utf-8'
    yield from _Scanner([line.decode(encoding) for line in lines]).scan()


def _normal_name(name):
    short = name[:12].lower().replace('_', '-')
    if short == 'utf-8' or short.startswith('utf-8-'):
        return 'utf-8'
    if short in ('latin-1', 'iso-8859-1', 'iso-latin-1') or short.startswith(('latin-1-', 'iso-8859-1-', 'iso-latin-1-')):
        return 'iso-8859-1'
    return name


def detect_encoding(readline):
    try:
        filename = readline.__self__.name
    except AttributeError:
        filename = None
    marked = False

    def read():
        try:
            return readline()
        except StopIteration:
            return b''

    def cookie(line):
        try:
            text = line.decode('utf-8')
        except UnicodeDecodeError:
            where = '' if filename is None else f' for {filename!r}'
            raise SyntaxError(f'invalid or missing encoding declaration{where}') from None
        found = cookie_re.match(text)
        if found is None:
            return None
        encoding = _normal_name(found[1])
        try:
            lookup(encoding)
        except LookupError:
            raise SyntaxError(f'unknown encoding: {encoding}' if filename is None else f'unknown encoding for {filename!r}: {encoding}') from None
        if marked:
            if encoding != 'utf-8':
                raise SyntaxError('encoding problem: utf-8' if filename is None else f'encoding problem for {filename!r}: utf-8')
            encoding += '-sig'
        return encoding
    first = read()
    if first.startswith(BOM_UTF8):
        marked = True
        first = first[3:]
    default = 'utf-8-sig' if marked else 'utf-8'
    if not first:
        return default, []
    encoding = cookie(first)
    if encoding:
        return encoding, [first]
    if not blank_re.match(first):
        return default, [first]
    second = read()
    if not second:
        return default, [first]
    return cookie(second) or default, [first, second]


def open(filename):
    buffer = _open(filename, 'rb')
    try:
        encoding, lines = detect_encoding(buffer.readline)
        buffer.seek(0)
        text = TextIOWrapper(buffer, encoding, line_buffering=True)
        text.mode = 'r'
        return text
    except:
        buffer.close()
        raise


def _plain(tokens):
    """Text that gives the same kinds and strings again, where there are no positions."""
    out = []
    indents = []
    fresh = after_string = False
    encoding = None
    for kind, text, *_ in tokens:
        if kind == ENCODING:
            encoding = text
            continue
        if kind in (NAME, NUMBER):
            text += ' '
        if kind == STRING:
            if after_string:
                text = ' ' + text
            after_string = True
        else:
            after_string = False
        if kind == FSTRING_MIDDLE:
            text = text.replace('{', '{{').replace('}', '}}')
        if kind == INDENT:
            indents.append(text)
            continue
        if kind == DEDENT:
            indents.pop()
            continue
        if kind in (NEWLINE, NL):
            fresh = True
        elif fresh and indents:
            out.append(indents[-1])
            fresh = False
        out.append(text)
    return ''.join(out), encoding


def untokenize(iterable):
    tokens = list(iterable)
    if any(len(t) == 2 for t in tokens):
        text, encoding = _plain(tokens)
        return text if encoding is None else text.encode(encoding)
    out = []
    row, col = 1, 0
    encoding = None
    indents = []
    fresh = False
    for kind, text, start, end, line in tokens:
        if kind == ENCODING:
            encoding = text
            continue
        if kind == ENDMARKER:
            break
        if kind == INDENT:
            indents.append(text)
            continue
        if kind == DEDENT:
            indents.pop()
            row, col = end
            continue
        if kind in (NEWLINE, NL):
            fresh = True
        elif fresh and indents:
            if start[1] >= len(indents[-1]):
                out.append(indents[-1])
                col = len(indents[-1])
            fresh = False
        if kind == FSTRING_MIDDLE and ('{' in text or '}' in text):
            text = text.replace('{', '{{').replace('}', '}}')
            end = end[0], end[1] + 1
        if start < (row, col):
            raise ValueError(f'start ({start[0]},{start[1]}) precedes previous end ({row},{col})')
        if start[0] > row:
            out.append('\\\n' * (start[0] - row))
            col = 0
        out.append(' ' * (start[1] - col) + text)
        row, col = end
        if kind in (NEWLINE, NL):
            row += 1
            col = 0
    result = ''.join(out)
    return result if encoding is None else result.encode(encoding)
