# A JSON parser and printer with a class for each kind of value. Unit: one run.
# n: 10
# check: 1 -> '100 7758'


class JsonValue:
    def is_object(self):
        return False

    def is_array(self):
        return False

    def is_number(self):
        return False

    def is_string(self):
        return False

    def as_object(self):
        raise ValueError('not an object')

    def as_array(self):
        raise ValueError('not an array')


class JsonLiteral(JsonValue):
    def __init__(self, value):
        self.value = value
        self.is_null = value == 'null'

    def __str__(self):
        return self.value


NULL = JsonLiteral('null')
TRUE = JsonLiteral('true')
FALSE = JsonLiteral('false')


class JsonNumber(JsonValue):
    def __init__(self, string):
        self.string = string

    def is_number(self):
        return True

    def __str__(self):
        return self.string


class JsonString(JsonValue):
    def __init__(self, string):
        self.string = string

    def is_string(self):
        return True

    def __str__(self):
        return '"' + self.string.replace('\\', '\\\\').replace('"', '\\"') + '"'


class JsonArray(JsonValue):
    def __init__(self):
        self.values = []

    def add(self, value):
        if value is None:
            raise ValueError('value is null')
        self.values.append(value)
        return self

    def size(self):
        return len(self.values)

    def get(self, index):
        return self.values[index]

    def is_array(self):
        return True

    def as_array(self):
        return self

    def __str__(self):
        return '[' + ','.join(str(v) for v in self.values) + ']'


class HashIndexTable:
    def __init__(self):
        self.table = [0] * 32

    def add(self, name, index):
        slot = self.slot_for(name)
        self.table[slot] = index + 1 if index < 0xff else 0

    def get(self, name):
        return (self.table[self.slot_for(name)] & 0xff) - 1

    def slot_for(self, name):
        h = len(name) * 31
        for c in name:
            h = (h * 7 + ord(c)) & 0xffff
        return h & 31


class JsonObject(JsonValue):
    def __init__(self):
        self.names = []
        self.values = []
        self.table = HashIndexTable()

    def add(self, name, value):
        self.table.add(name, len(self.names))
        self.names.append(name)
        self.values.append(value)
        return self

    def get(self, name):
        i = self.index_of(name)
        return None if i == -1 else self.values[i]

    def index_of(self, name):
        i = self.table.get(name)
        if i != -1 and i < len(self.names) and self.names[i] == name:
            return i
        try:
            return self.names.index(name)
        except ValueError:
            return -1

    def is_object(self):
        return True

    def as_object(self):
        return self

    def __str__(self):
        return '{' + ','.join(f'"{k}":{v}' for k, v in zip(self.names, self.values)) + '}'


class ParseException(Exception):
    def __init__(self, message, offset, line, column):
        super().__init__(f'{message} at {line}:{column}')
        self.offset = offset
        self.line = line
        self.column = column


class JsonParser:
    def __init__(self, string):
        self.input = string
        self.index = -1
        self.line = 1
        self.column = 0
        self.current = None
        self.capture_buffer = ''
        self.capture_start = -1

    def parse(self):
        self.read()
        self.skip_white_space()
        result = self.read_value()
        self.skip_white_space()
        if not self.is_end():
            raise self.error('Unexpected character')
        return result

    def read_value(self):
        c = self.current
        if c == 'n':
            return self.read_null()
        if c == 't':
            return self.read_true()
        if c == 'f':
            return self.read_false()
        if c == '"':
            return self.read_string()
        if c == '[':
            return self.read_array()
        if c == '{':
            return self.read_object()
        if c in '-0123456789':
            return self.read_number()
        raise self.expected('value')

    def read_array_element(self, array):
        self.skip_white_space()
        array.add(self.read_value())
        self.skip_white_space()

    def read_array(self):
        self.read()
        array = JsonArray()
        self.skip_white_space()
        if self.read_char(']'):
            return array
        self.read_array_element(array)
        while self.read_char(','):
            self.read_array_element(array)
        if not self.read_char(']'):
            raise self.expected("',' or ']'")
        return array

    def read_object_key_value(self, obj):
        self.skip_white_space()
        name = self.read_name()
        self.skip_white_space()
        if not self.read_char(':'):
            raise self.expected("':'")
        self.skip_white_space()
        obj.add(name, self.read_value())
        self.skip_white_space()

    def read_object(self):
        self.read()
        obj = JsonObject()
        self.skip_white_space()
        if self.read_char('}'):
            return obj
        self.read_object_key_value(obj)
        while self.read_char(','):
            self.read_object_key_value(obj)
        if not self.read_char('}'):
            raise self.expected("',' or '}'")
        return obj

    def read_name(self):
        if self.current != '"':
            raise self.expected('name')
        return self.read_string_internal()

    def read_null(self):
        self.read()
        for c in 'ull':
            self.read_required_char(c)
        return NULL

    def read_true(self):
        self.read()
        for c in 'rue':
            self.read_required_char(c)
        return TRUE

    def read_false(self):
        self.read()
        for c in 'alse':
            self.read_required_char(c)
        return FALSE

    def read_required_char(self, ch):
        if not self.read_char(ch):
            raise self.expected(f"'{ch}'")

    def read_string(self):
        return JsonString(self.read_string_internal())

    def read_string_internal(self):
        self.read()
        self.start_capture()
        while self.current != '"':
            if self.current == '\\':
                self.pause_capture()
                self.read_escape()
                self.start_capture()
            else:
                self.read()
        string = self.end_capture()
        self.read()
        return string

    def read_escape(self):
        self.read()
        c = self.current
        if c in '"/\\':
            self.capture_buffer += c
        elif c == 'n':
            self.capture_buffer += '\n'
        elif c == 't':
            self.capture_buffer += '\t'
        else:
            raise self.expected('valid escape sequence')
        self.read()

    def read_number(self):
        self.start_capture()
        self.read_char('-')
        first = self.current
        if not self.read_digit():
            raise self.expected('digit')
        if first != '0':
            while self.read_digit():
                pass
        self.read_fraction()
        self.read_exponent()
        return JsonNumber(self.end_capture())

    def read_fraction(self):
        if not self.read_char('.'):
            return False
        if not self.read_digit():
            raise self.expected('digit')
        while self.read_digit():
            pass
        return True

    def read_exponent(self):
        if not self.read_char('e') and not self.read_char('E'):
            return False
        if not self.read_char('+'):
            self.read_char('-')
        if not self.read_digit():
            raise self.expected('digit')
        while self.read_digit():
            pass
        return True

    def read_char(self, ch):
        if self.current != ch:
            return False
        self.read()
        return True

    def read_digit(self):
        if not self.is_digit():
            return False
        self.read()
        return True

    def skip_white_space(self):
        while self.is_white_space():
            self.read()

    def read(self):
        if self.current == '\n':
            self.line += 1
            self.column = 0
        self.index += 1
        self.column += 1
        if self.index < len(self.input):
            self.current = self.input[self.index]
        else:
            self.current = None

    def start_capture(self):
        self.capture_start = self.index

    def pause_capture(self):
        self.capture_buffer += self.input[self.capture_start:self.index]
        self.capture_start = -1

    def end_capture(self):
        captured = self.input[self.capture_start:self.index]
        if self.capture_buffer:
            captured = self.capture_buffer + captured
            self.capture_buffer = ''
        self.capture_start = -1
        return captured

    def expected(self, what):
        if self.is_end():
            return self.error('Unexpected end of input')
        return self.error(f'Expected {what}')

    def error(self, message):
        return ParseException(message, self.index, self.line, self.column - 1)

    def is_white_space(self):
        return self.current in (' ', '\t', '\n', '\r')

    def is_digit(self):
        return self.current is not None and '0' <= self.current <= '9'

    def is_end(self):
        return self.current is None


ITEM = ('{"head": {"requestCounter": 4, "ok": true},\n "operations": [["destroy", "w54"], ["set", "w2", {"activeControl": "w99"}],\n'
        '  ["create", "w%d", "rwt.widgets.Shell", {"bounds": [0, 24.5, -800, 1.5e3], "text": "line\\none \\"two\\"", "visible": false, "parent": null}]]}')


def once(n):
    text = '[' + ', '.join(ITEM % i for i in range(n)) + ']'
    value = JsonParser(text).parse()
    bad = 0
    for t in ('[1, 2', '{"a" 1}', 'tru', '[01x]'):
        try:
            JsonParser(t).parse()
        except ParseException as e:
            bad += e.column
        except TypeError:
            bad += 100
    total = 0
    for item in value.as_array().values:
        o = item.as_object()
        total += o.get('operations').as_array().size()
        if o.get('nothing') is None:
            total += 1
    s = str(value)
    return total, bad, len(s), s[:80]


def run(n):
    result = None
    for _ in range(n):
        result = once(81)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
