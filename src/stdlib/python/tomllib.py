from datetime import date, datetime, time, timedelta, timezone
import re

__all__ = ('loads', 'load', 'TOMLDecodeError')

_BARE = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_')
_CONTROLS = frozenset(chr(i) for i in range(32)) | {chr(127)}
_ILLEGAL = _CONTROLS - {'\t'}
_ILLEGAL_MULTILINE = _CONTROLS - {'\t', '\n'}
_ESCAPES = {'\\b': '\b', '\\t': '\t', '\\n': '\n', '\\f': '\f', '\\r': '\r', '\\"': '"', '\\\\': '\\'}
_time_text = r'([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?'
_number = re.compile(r'''0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)|[+-]?(?:0|[1-9](?:_?[0-9])*)
    (?P<float>(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)''', re.VERBOSE)
_localtime = re.compile(_time_text)
_datetime = re.compile(r'([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]' + _time_text
                       + r'(?:(Z|z)|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?')


class TOMLDecodeError(ValueError):
    pass


def load(fp, /, *, parse_float=float):
    b = fp.read()
    try:
        s = b.decode()
    except AttributeError:
        raise TypeError('File must be opened in binary mode, e.g. use `open(\'foo.toml\', \'rb\')`') from None
    return loads(s, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    src = s.replace('\r\n', '\n')
    if parse_float is not float:
        make = parse_float

        def parse_float(text):
            v = make(text)
            if isinstance(v, (dict, list)):
                raise ValueError('parse_float must not return dicts or lists')
            return v
    return _Reader(src, parse_float).document()


class _Flags:
    """What is known of a key besides its value: it may not be written to any more, or was made by a header."""
    __slots__ = ('frozen', 'frozen_below', 'explicit', 'below')

    def __init__(self):
        self.frozen = self.frozen_below = self.explicit = False
        self.below = {}


class _Reader:
    def __init__(self, src, parse_float):
        self.src = src
        self.pos = 0
        self.parse_float = parse_float
        self.root = {}
        self.flags = _Flags()
        self.dotted = []

    def wrong(self, message, pos=None):
        pos = self.pos if pos is None else pos
        src = self.src
        if pos >= len(src):
            where = 'end of document'
        else:
            line = src.count('\n', 0, pos) + 1
            where = f'line {line}, column {pos + 1 if line == 1 else pos - src.rindex(chr(10), 0, pos)}'
        return TOMLDecodeError(f'{message} (at {where})')

    def peek(self):
        return self.src[self.pos:self.pos + 1]

    def blanks(self):
        src, pos = self.src, self.pos
        while src[pos:pos + 1] in (' ', '\t'):
            pos += 1
        self.pos = pos

    def comment(self):
        if self.peek() == '#':
            end = self.src.find('\n', self.pos)
            if end < 0:
                end = len(self.src)
            for i in range(self.pos + 1, end):
                if self.src[i] in _ILLEGAL:
                    raise self.wrong(f'Found invalid character {self.src[i]!r}', i)
            self.pos = end

    def blanks_and_comments(self):
        while True:
            before = self.pos
            while self.peek() in (' ', '\t', '\n') and self.peek():
                self.pos += 1
            self.comment()
            if self.pos == before:
                return

    def document(self):
        header = ()
        while True:
            self.blanks()
            c = self.peek()
            if not c:
                break
            if c == '\n':
                self.pos += 1
                continue
            if c in _BARE or c in '"\'':
                self.statement(header)
                self.blanks()
            elif c == '[':
                self.end_table()
                header = self.list_header() if self.src[self.pos + 1:self.pos + 2] == '[' else self.table_header()
                self.blanks()
            elif c != '#':
                raise self.wrong('Invalid statement')
            self.comment()
            c = self.peek()
            if not c:
                break
            if c != '\n':
                raise self.wrong('Expected newline or end of document after a statement')
            self.pos += 1
        return self.root

    def end_table(self):
        """Tables that dotted keys have made can't get a header of their own."""
        for key in self.dotted:
            self.flag(key).explicit = True
        self.dotted.clear()

    def flag(self, key):
        node = self.flags
        for k in key:
            node = node.below.setdefault(k, _Flags())
        return node

    def is_frozen(self, key):
        node = self.flags
        for i, k in enumerate(key):
            node = node.below.get(k)
            if node is None:
                return False
            if node.frozen_below or node.frozen and i == len(key) - 1:
                return True
        return False

    def descend(self, key, through_lists=True):
        """The dict at a key, made as far as it is missing."""
        node = self.root
        for k in key:
            if k not in node:
                node[k] = {}
            node = node[k]
            if through_lists and isinstance(node, list):
                node = node[-1]
            if not isinstance(node, dict):
                raise KeyError
        return node

    def table_header(self):
        self.pos += 1
        self.blanks()
        key = self.key()
        if self.flag(key).explicit or self.is_frozen(key):
            raise self.wrong(f'Cannot declare {key} twice')
        self.flag(key).explicit = True
        try:
            self.descend(key)
        except KeyError:
            raise self.wrong('Cannot overwrite a value') from None
        if self.peek() != ']':
            raise self.wrong('Expected \']\' at the end of a table declaration')
        self.pos += 1
        return key

    def list_header(self):
        self.pos += 2
        self.blanks()
        key = self.key()
        if self.is_frozen(key):
            raise self.wrong(f'Cannot mutate immutable namespace {key}')
        parent = self.flags
        for k in key[:-1]:
            parent = parent.below.setdefault(k, _Flags())
        # Each table of the list begins afresh.
        parent.below[key[-1]] = node = _Flags()
        node.explicit = True
        try:
            holder = self.descend(key[:-1])
            last = key[-1]
            if last in holder:
                if not isinstance(holder[last], list):
                    raise KeyError
                holder[last].append({})
            else:
                holder[last] = [{}]
        except KeyError:
            raise self.wrong('Cannot overwrite a value') from None
        if self.src[self.pos:self.pos + 2] != ']]':
            raise self.wrong('Expected \']]\' at the end of an array declaration')
        self.pos += 2
        return key

    def statement(self, header):
        key, value = self.pair()
        parents, last = key[:-1], key[-1]
        absolute = header + parents
        for i in range(1, len(key)):
            part = header + key[:i]
            if self.flag(part).explicit:
                raise self.wrong(f'Cannot redefine namespace {part}')
            self.dotted.append(part)
        if self.is_frozen(absolute):
            raise self.wrong(f'Cannot mutate immutable namespace {absolute}')
        try:
            holder = self.descend(absolute)
        except KeyError:
            raise self.wrong('Cannot overwrite a value') from None
        if last in holder:
            raise self.wrong('Cannot overwrite a value')
        if isinstance(value, (dict, list)):
            self.flag(header + key).frozen_below = True
        holder[last] = value

    def pair(self):
        key = self.key()
        if self.peek() != '=':
            raise self.wrong("Expected '=' after a key in a key/value pair")
        self.pos += 1
        self.blanks()
        return key, self.value()

    def key(self):
        parts = [self.key_part()]
        self.blanks()
        while self.peek() == '.':
            self.pos += 1
            self.blanks()
            parts.append(self.key_part())
            self.blanks()
        return tuple(parts)

    def key_part(self):
        c = self.peek()
        if c and c in _BARE:
            start = self.pos
            while self.peek() and self.peek() in _BARE:
                self.pos += 1
            return self.src[start:self.pos]
        if c == "'":
            return self.literal()
        if c == '"':
            self.pos += 1
            return self.basic(False)
        raise self.wrong('Invalid initial character for a key part')

    def until(self, end, illegal, on_eof):
        at = self.src.find(end, self.pos)
        if at < 0:
            at = len(self.src)
            if on_eof:
                for i in range(self.pos, at):
                    if self.src[i] in illegal:
                        raise self.wrong(f'Found invalid character {self.src[i]!r}', i)
                raise self.wrong(f'Expected {end!r}', at)
        for i in range(self.pos, at):
            if self.src[i] in illegal:
                raise self.wrong(f'Found invalid character {self.src[i]!r}', i)
        text = self.src[self.pos:at]
        self.pos = at
        return text

    def literal(self):
        self.pos += 1
        text = self.until("'", _ILLEGAL, True)
        self.pos += 1
        return text

    def multiline(self, literal):
        self.pos += 3
        if self.peek() == '\n':
            self.pos += 1
        if literal:
            mark = "'"
            text = self.until("'''", _ILLEGAL_MULTILINE, True)
            self.pos += 3
        else:
            mark = '"'
            text = self.basic(True)
        # Up to two more marks belong to the text.
        for _ in range(2):
            if self.peek() != mark:
                break
            self.pos += 1
            text += mark
        return text

    def basic(self, multiline):
        illegal = _ILLEGAL_MULTILINE if multiline else _ILLEGAL
        out = []
        start = self.pos
        src = self.src
        while True:
            c = self.peek()
            if not c:
                raise self.wrong('Unterminated string')
            if c == '"':
                if not multiline:
                    out.append(src[start:self.pos])
                    self.pos += 1
                    return ''.join(out)
                if src.startswith('"""', self.pos):
                    out.append(src[start:self.pos])
                    self.pos += 3
                    return ''.join(out)
                self.pos += 1
            elif c == '\\':
                out.append(src[start:self.pos])
                out.append(self.escape(multiline))
                start = self.pos
            elif c in illegal:
                raise self.wrong(f'Illegal character {c!r}')
            else:
                self.pos += 1

    def escape(self, multiline):
        text = self.src[self.pos:self.pos + 2]
        self.pos += 2
        if multiline and text in ('\\ ', '\\\t', '\\\n'):
            if text != '\\\n':
                self.blanks()
                if not self.peek():
                    return ''
                if self.peek() != '\n':
                    raise self.wrong("Unescaped '\\' in a string")
                self.pos += 1
            while self.peek() and self.peek() in ' \t\n':
                self.pos += 1
            return ''
        if text in ('\\u', '\\U'):
            size = 4 if text == '\\u' else 8
            digits = self.src[self.pos:self.pos + size]
            if len(digits) != size or not all(c in '0123456789abcdefABCDEF' for c in digits):
                raise self.wrong('Invalid hex value')
            self.pos += size
            n = int(digits, 16)
            if not (0 <= n <= 0xd7ff or 0xe000 <= n <= 0x10ffff):
                raise self.wrong('Escaped character is not a Unicode scalar value')
            return chr(n)
        if text in _ESCAPES:
            return _ESCAPES[text]
        raise self.wrong("Unescaped '\\' in a string")

    def value(self):
        src, pos = self.src, self.pos
        c = self.peek()
        if c == '"':
            if src.startswith('"""', pos):
                return self.multiline(False)
            self.pos += 1
            return self.basic(False)
        if c == "'":
            return self.multiline(True) if src.startswith("'''", pos) else self.literal()
        if c == 't' and src.startswith('true', pos):
            self.pos += 4
            return True
        if c == 'f' and src.startswith('false', pos):
            self.pos += 5
            return False
        if c == '[':
            return self.array()
        if c == '{':
            return self.inline_table()
        m = _datetime.match(src, pos)
        if m:
            try:
                v = _moment(m)
            except ValueError as e:
                raise self.wrong('Invalid date or datetime') from e
            self.pos = m.end()
            return v
        m = _localtime.match(src, pos)
        if m:
            self.pos = m.end()
            hour, minute, second, micro = m.groups()
            return time(int(hour), int(minute), int(second), int(micro.ljust(6, '0')) if micro else 0)
        m = _number.match(src, pos)
        if m:
            self.pos = m.end()
            return self.parse_float(m.group()) if m.group('float') else int(m.group(), 0)
        for text in (src[pos:pos + 3], src[pos:pos + 4]):
            if text in ('inf', 'nan', '+inf', '-inf', '+nan', '-nan'):
                self.pos += len(text)
                return self.parse_float(text)
        raise self.wrong('Invalid value')

    def array(self):
        self.pos += 1
        items = []
        self.blanks_and_comments()
        if self.peek() == ']':
            self.pos += 1
            return items
        while True:
            items.append(self.value())
            self.blanks_and_comments()
            c = self.peek()
            if c == ']':
                self.pos += 1
                return items
            if c != ',':
                raise self.wrong('Unclosed array')
            self.pos += 1
            self.blanks_and_comments()
            if self.peek() == ']':
                self.pos += 1
                return items

    def inline_table(self):
        self.pos += 1
        table = {}
        flags = _Flags()
        self.blanks()
        if self.peek() == '}':
            self.pos += 1
            return table
        while True:
            key, value = self.pair()
            node, flag, frozen = table, flags, False
            for k in key[:-1]:
                flag = flag.below.setdefault(k, _Flags())
                frozen = frozen or flag.frozen_below
            if frozen:
                raise self.wrong(f'Cannot mutate immutable namespace {key}')
            for k in key[:-1]:
                node = node.setdefault(k, {})
                if not isinstance(node, dict):
                    raise self.wrong('Cannot overwrite a value')
            if key[-1] in node:
                raise self.wrong(f'Duplicate inline table key {key[-1]!r}')
            node[key[-1]] = value
            if isinstance(value, (dict, list)):
                flag.below.setdefault(key[-1], _Flags()).frozen_below = True
            self.blanks()
            c = self.peek()
            if c == '}':
                self.pos += 1
                return table
            if c != ',':
                raise self.wrong('Unclosed inline table')
            self.pos += 1
            self.blanks()


def _moment(m):
    year, month, day, hour, minute, second, micro, zulu, sign, off_hour, off_minute = m.groups()
    year, month, day = int(year), int(month), int(day)
    if hour is None:
        return date(year, month, day)
    zone = None
    if zulu:
        zone = timezone.utc
    elif sign:
        offset = timedelta(hours=int(off_hour), minutes=int(off_minute))
        zone = timezone(offset if sign == '+' else -offset)
    return datetime(year, month, day, int(hour), int(minute), int(second), int(micro.ljust(6, '0')) if micro else 0, tzinfo=zone)


TOMLDecodeError.__module__ = 'tomllib'
