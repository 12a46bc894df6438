# A JSON parser and printer: escapes, numbers, indentation, errors with line and column, and a path query.


class JSONError(ValueError):
    def __init__(self, message, text, position):
        line = text.count('\n', 0, position) + 1
        column = position - (text.rfind('\n', 0, position) + 1) + 1
        super().__init__(f'{message} at line {line}, column {column}')
        self.line, self.column = line, column


ESCAPES = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
UNESCAPES = {v: '\\' + k for k, v in ESCAPES.items() if k != '/'}


class Reader:
    def __init__(self, text):
        self.text = text
        self.i = 0
        self.depth = 0

    def fail(self, message, position=None):
        raise JSONError(message, self.text, self.i if position is None else position)

    def space(self):
        while self.i < len(self.text) and self.text[self.i] in ' \t\r\n':
            self.i += 1

    def peek(self):
        return self.text[self.i:self.i + 1]

    def read(self):
        value = self.value()
        self.space()
        if self.i != len(self.text):
            self.fail('extra data')
        return value

    def value(self):
        self.space()
        ch = self.peek()
        if ch == '{':
            return self.object()
        if ch == '[':
            return self.array()
        if ch == '"':
            return self.string()
        if ch == '-' or ch.isdigit():
            return self.number()
        for word, value in (('true', True), ('false', False), ('null', None)):
            if self.text.startswith(word, self.i):
                self.i += len(word)
                return value
        self.fail('expected a value' if ch else 'unexpected end')

    def items(self, close, read_item):
        start = self.i
        self.i += 1
        self.depth += 1
        if self.depth > 100:
            self.fail('too deep', start)
        self.space()
        if self.peek() == close:
            self.i += 1
        else:
            while True:
                yield read_item()
                self.space()
                ch = self.peek()
                self.i += 1
                if ch == close:
                    break
                if ch != ',':
                    self.i -= 1
                    self.fail(f"expected ',' or '{close}'" if ch else f"'{'{' if close == '}' else '['}' was never closed", None if ch else start)
        self.depth -= 1

    def array(self):
        return [item for item in self.items(']', self.value)]

    def object(self):
        return dict(self.items('}', self.pair))

    def pair(self):
        self.space()
        if self.peek() != '"':
            self.fail('expected a key')
        key = self.string()
        self.space()
        if self.peek() != ':':
            self.fail("expected ':'")
        self.i += 1
        return key, self.value()

    def string(self):
        start = self.i
        self.i += 1
        parts = []
        while True:
            ch = self.peek()
            if ch == '' or ch == '\n':
                self.fail('unterminated string', start)
            self.i += 1
            if ch == '"':
                return ''.join(parts)
            if ch < ' ':
                self.fail('control character', self.i - 1)
            if ch != '\\':
                parts.append(ch)
                continue
            ch = self.peek()
            self.i += 1
            if ch == 'u':
                code = self.hex4()
                if 0xD800 <= code < 0xDC00 and self.text.startswith('\\u', self.i):
                    self.i += 2
                    low = self.hex4()
                    code = 0x10000 + (code - 0xD800 << 10) + (low - 0xDC00)
                parts.append(chr(code))
            elif ch in ESCAPES and ch:
                parts.append(ESCAPES[ch])
            else:
                self.fail(f'bad escape {ch!r}', self.i - 2)

    def hex4(self):
        digits = self.text[self.i:self.i + 4]
        try:
            if len(digits) < 4:
                raise ValueError
            code = int(digits, 16)
        except ValueError:
            self.fail('bad \\u escape')
        self.i += 4
        return code

    def number(self):
        start = self.i
        text = self.text

        def digits():
            begin = self.i
            while self.peek().isdigit():
                self.i += 1
            if begin == self.i:
                self.fail('expected a digit')

        if self.peek() == '-':
            self.i += 1
        if self.peek() == '0':
            self.i += 1
        else:
            digits()
        kind = int
        if self.peek() == '.':
            kind = float
            self.i += 1
            digits()
        if self.peek() and self.peek() in 'eE':
            kind = float
            self.i += 1
            if self.peek() and self.peek() in '+-':
                self.i += 1
            digits()
        return kind(text[start:self.i])


def quote(s, ascii_only):
    out = ['"']
    for ch in s:
        if ch in UNESCAPES:
            out.append(UNESCAPES[ch])
        elif ch < ' ' or (ascii_only and ch > '~'):
            code = ord(ch)
            if code > 0xFFFF:
                code -= 0x10000
                out.append(f'\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}')
            else:
                out.append(f'\\u{code:04x}')
        else:
            out.append(ch)
    out.append('"')
    return ''.join(out)


def dumps(value, indent=None, sort_keys=False, ascii_only=True, default=None):
    active = []

    def write(value, level):
        if value is None:
            return 'null'
        if value is True or value is False:
            return 'true' if value else 'false'
        if isinstance(value, str):
            return quote(value, ascii_only)
        if isinstance(value, int):
            return int.__repr__(value)
        if isinstance(value, float):
            return 'NaN' if value != value else 'Infinity' if value == float('inf') else '-Infinity' if value == -float('inf') else repr(value)
        if any(value is a for a in active):
            raise ValueError('circular reference')
        active.append(value)
        if isinstance(value, dict):
            pairs = []
            for key in sorted(value) if sort_keys else value:
                if isinstance(key, bool) or key is None:
                    name = {True: 'true', False: 'false', None: 'null'}[key]
                elif isinstance(key, (str, int, float)):
                    name = str(key)
                else:
                    raise TypeError(f'keys must be simple, not {type(key).__name__}')
                pairs.append(f'{quote(name, ascii_only)}: {write(value[key], level + 1)}')
            text = wrap('{', pairs, '}', level)
        elif isinstance(value, (list, tuple)):
            text = wrap('[', [write(v, level + 1) for v in value], ']', level)
        elif default is not None:
            text = write(default(value), level)
        else:
            raise TypeError(f'{type(value).__name__} is not serialisable')
        active.pop()
        return text

    def wrap(left, parts, right, level):
        if not parts:
            return left + right
        if indent is None:
            return left + ', '.join(parts) + right
        pad = '\n' + ' ' * indent * (level + 1)
        return left + pad + (',' + pad).join(parts) + pad[:-indent or None] + right

    return write(value, 0)


def query(data, path):
    """Follows `a.b[0].c`; `*` stands for every item."""
    found = [data]
    for step in path.replace('[', '.').replace(']', '').split('.'):
        following = []
        for value in found:
            if step == '*':
                following += value.values() if isinstance(value, dict) else value
            elif isinstance(value, list):
                following.append(value[int(step)])
            else:
                following.append(value[step])
        found = following
    return found


SAMPLE = '''{
  "name": "Tea \\u2615 \\"green\\"",
  "tags": ["hot", "drink", ""],
  "price": {"amount": 3.50, "currency": "EUR", "history": [3, 3.25, -1e-3, 2E+5, 12345678901234567890]},
  "stock": null, "open": true, "closed": false,
  "nested": [[], {}, [[[1]]], {"a": {"b": {}}}],
  "emoji": "\\ud83d\\ude00 \\/ \\\\ \\t end"
}'''


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def main():
    data = Reader(SAMPLE).read()
    print(dumps(data))
    print(dumps(data, indent=2, sort_keys=True))
    print(dumps(data['emoji'], ascii_only=False), len(data['emoji']), data['name'])
    assert Reader(dumps(data)).read() == data == Reader(dumps(data, indent=4)).read()
    for path in ('price.amount', 'price.history[-1]', 'tags.*', 'nested[2][0][0][0]', 'nested[3].a.*'):
        print(path, query(data, path))
    for path in ('nothing', 'tags[9]', 'price.history.x'):
        try:
            query(data, path)
        except (LookupError, ValueError) as e:
            print(path, type(e).__name__, e)
    for bad in ('', '{', '[1, 2', '[1 2]', '{"a" 1}', '{a: 1}', '"abc', '"\\x"', '"\\u12g4"', '01', '1.', '-', '1e', 'nul', '[1,]', '{"a": 1,}', 'true false',
                '[\n1,\n  oops]', '"a\tb"', '[' * 101, '{"k": [1, {"z": }]}'):
        try:
            print(Reader(bad).read())
        except JSONError as e:
            print(f'{bad[:20]!r:<26}{e}')
    for value in ((1, 'two', None), {1: 'a', None: 'b', True: 'c'}, float('nan'), [1e100, -0.0, 0.1 + 0.2, 1e16], 'é\x07\u2028', {'z': 1, 'a': [True]}):
        print(dumps(value, sort_keys=False))
    print(dumps({'p': Point(1, 2.5)}, default=vars), dumps([Point(0, 0)], indent=1, default=lambda p: [p.x, p.y]))
    loop = [1]
    loop.append({'self': loop})
    for value in (loop, {1, 2}, {(1, 2): 3}, Point(1, 2)):
        try:
            dumps(value)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
    big = [{'id': i, 'squares': [j * j for j in range(i % 7)], 'name': f'item {i}'} for i in range(200)]
    text = dumps(big, indent=1)
    print(len(text), text.count('\n'), Reader(text).read() == big)


main()
