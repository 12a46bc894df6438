# A JSON printer and a recursive-descent parser, in both directions over a generated document. Unit: one round trip.
# n: 10
# check: 1 -> (4173, 5)


class Parser:
    def __init__(self, text):
        self.text = text
        self.at = 0

    def fail(self, message):
        raise ValueError(f"{message} at offset {self.at}")

    def space(self):
        text = self.text
        at = self.at
        while at < len(text) and text[at] in " \n\t\r":
            at += 1
        self.at = at

    def peek(self):
        self.space()
        return self.text[self.at] if self.at < len(self.text) else ""

    def expect(self, c):
        if self.peek() != c:
            self.fail(f"expected {c!r}")
        self.at += 1

    def value(self):
        c = self.peek()
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        for word, constant in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return constant
        return self.number()

    def object(self):
        result = {}
        self.expect("{")
        if self.peek() == "}":
            self.at += 1
            return result
        while True:
            self.space()
            key = self.string()
            self.expect(":")
            result[key] = self.value()
            if self.peek() != ",":
                break
            self.at += 1
        self.expect("}")
        return result

    def array(self):
        result = []
        self.expect("[")
        if self.peek() == "]":
            self.at += 1
            return result
        while True:
            result.append(self.value())
            if self.peek() != ",":
                break
            self.at += 1
        self.expect("]")
        return result

    def string(self):
        self.expect('"')
        parts = []
        text = self.text
        start = self.at
        while True:
            if self.at >= len(text):
                self.fail("unterminated string")
            c = text[self.at]
            if c == '"':
                parts.append(text[start:self.at])
                self.at += 1
                return "".join(parts)
            if c == "\\":
                parts.append(text[start:self.at])
                escape = text[self.at + 1]
                if escape == "u":
                    parts.append(chr(int(text[self.at + 2:self.at + 6], 16)))
                    self.at += 6
                else:
                    parts.append({"n": "\n", "t": "\t", "r": "\r"}.get(escape, escape))
                    self.at += 2
                start = self.at
            else:
                self.at += 1

    def number(self):
        start = self.at
        text = self.text
        at = start
        while at < len(text) and text[at] in "+-.0123456789eE":
            at += 1
        if at == start:
            self.fail("unexpected character")
        self.at = at
        word = text[start:at]
        if "." in word or "e" in word or "E" in word:
            return float(word)
        return int(word)


def parse(text):
    parser = Parser(text)
    value = parser.value()
    parser.space()
    if parser.at != len(text):
        parser.fail("trailing text")
    return value


def quote(text):
    parts = ['"']
    for c in text:
        if c == '"' or c == "\\":
            parts.append("\\" + c)
        elif c == "\n":
            parts.append("\\n")
        elif ord(c) < 32:
            parts.append("\\u%04x" % ord(c))
        else:
            parts.append(c)
    parts.append('"')
    return "".join(parts)


def show(value):
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, dict):
        return "{" + ", ".join([quote(key) + ": " + show(item) for key, item in value.items()]) + "}"
    return "[" + ", ".join([show(item) for item in value]) + "]"


def document(rows):
    return {
        "title": 'a "table"\nof rows',
        "rows": [
            {"id": i, "name": f"row {i}", "ratio": i / 8, "tags": ["a", "b\t", "c" * (i % 5)], "ok": i % 2 == 0, "next": None}
            for i in range(rows)
        ],
    }


def run(n):
    size = 0
    source = document(40)
    for _ in range(n):
        text = show(source)
        copy = parse(text)
        if copy != source:
            raise ValueError("the round trip changed the document")
        size += len(text)
    bad = 0
    for text in ("[1, 2", '{"a" 1}', '"abc', "[1] 2", "?"):
        try:
            parse(text)
        except ValueError:
            bad += 1
    return size, bad
