"""A parser of XML 1.0 that tells what is wrong as expat does. It feeds a target: start, end, data, comment, pi.

Reference: https://www.w3.org/TR/xml/
"""
import re

_START = ':A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff'
_NAME = f'[{_START}][{_START}\\-.0-9\u00b7\u0300-\u036f\u203f-\u2040]*'
_name = re.compile(_NAME)
_space = re.compile(r'[ \t\n\r]*')
_text = re.compile('[^<&]+')
_reference = re.compile(f'&(?:#(?:x([0-9a-fA-F]+)|([0-9]+))|({_NAME}));')
_bad = re.compile('[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]')
_entities = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'"}

SYNTAX, NO_ELEMENTS, INVALID_TOKEN, UNCLOSED_TOKEN, TAG_MISMATCH, DUPLICATE, JUNK, UNDEFINED, RECURSIVE, MISPLACED, UNCLOSED_CDATA, UNBOUND = 2, 3, 4, 5, 7, 8, 9, 11, 12, 17, 20, 27
_messages = {
    SYNTAX: 'syntax error', NO_ELEMENTS: 'no element found', INVALID_TOKEN: 'not well-formed (invalid token)', UNCLOSED_TOKEN: 'unclosed token',
    TAG_MISMATCH: 'mismatched tag', DUPLICATE: 'duplicate attribute', JUNK: 'junk after document element', UNDEFINED: 'undefined entity',
    RECURSIVE: 'recursive entity reference', UNCLOSED_CDATA: 'unclosed CDATA section', UNBOUND: 'unbound prefix', MISPLACED: 'XML or text declaration not at start of entity',
}
XML_SPACE = 'http://www.w3.org/XML/1998/namespace'


class Mistake(Exception):
    def __init__(self, code, text, at):
        self.code = code
        line = text.count('\n', 0, at) + 1
        column = at - (text.rfind('\n', 0, at) + 1)
        self.position = line, column
        super().__init__(f'{_messages[code]}: line {line}, column {column}')


class Parser:
    def __init__(self, text, target):
        self.text = text.replace('\r\n', '\n').replace('\r', '\n') if '\r' in text else text
        self.target = target
        self.at = 0
        self.entities = dict(_entities)
        self.open = []
        self.spaces = [{'xml': XML_SPACE}]
        self.has_comment = hasattr(target, 'comment')
        self.has_pi = hasattr(target, 'pi')
        self.start_ns = getattr(target, 'start_ns', None)
        self.end_ns = getattr(target, 'end_ns', None)

    def fail(self, code, at):
        raise Mistake(code, self.text, at)

    def run(self):
        text = self.text
        if text.startswith('\ufeff'):
            text = self.text = text[1:]
        bad = _bad.search(text)
        if bad is not None:
            self.text, end = text[:bad.start()], bad.start()
            try:
                self.document()
            except Mistake as e:
                if e.code not in (NO_ELEMENTS, UNCLOSED_TOKEN):
                    raise
            self.text = text
            self.fail(INVALID_TOKEN, end)
        self.document()

    def document(self):
        text = self.text
        n = len(text)
        seen = False
        while True:
            if not self.open:
                start = self.at
                self.at = _space.match(text, start).end()
                if self.at >= n:
                    break
                if text[self.at] != '<':
                    self.fail(JUNK if seen else INVALID_TOKEN if text[self.at] in '&' else SYNTAX, self.at)
            elif self.at >= n:
                break
            if text[self.at] == '<':
                seen = self.markup(seen) or seen
            else:
                self.content()
        if self.open or not seen:
            self.fail(NO_ELEMENTS, n)

    def content(self):
        text = self.text
        found = _text.match(text, self.at)
        if found is not None:
            wrong = text.find(']]>', self.at, found.end())
            if wrong >= 0:
                self.fail(INVALID_TOKEN, wrong + 2)
            self.at = found.end()
            self.target.data(found.group())
        else:
            self.target.data(self.reference())

    def reference(self):
        text, at = self.text, self.at
        found = _reference.match(text, at)
        if found is None:
            self.fail_reference(at)
        self.at = found.end()
        return self.referred(found, at)

    def fail_reference(self, at):
        text = self.text
        i = at + 1
        if text.startswith('#', i):
            i += 1
            digits = '0123456789'
            if text.startswith('x', i):
                i += 1
                digits += 'abcdefABCDEF'
            while i < len(text) and text[i] in digits:
                i += 1
        else:
            found = _name.match(text, i)
            i = found.end() if found else i
        self.fail(UNCLOSED_TOKEN if i >= len(text) else INVALID_TOKEN, at if i >= len(text) else i)

    def referred(self, found, at):
        if found[3] is None:
            code = int(found[1], 16) if found[1] else int(found[2])
            if code > 0x10ffff or 0xd800 <= code < 0xe000 or _bad.match(chr(code)) is not None:
                raise _reference_mistake(self.text, at)
            return chr(code)
        value = self.entities.get(found[3])
        if value is None:
            self.fail(UNDEFINED, at)
        return self.expanded(value, at, 0) if '&' in value and found[3] not in _entities else value

    def expanded(self, value, at, depth):
        """The text of an entity of the document, which may name others."""
        if depth > 20:
            self.fail(RECURSIVE, at)

        def one(found):
            if found[3] is None or found[3] in _entities:
                return self.referred(found, at)
            inner = self.entities.get(found[3])
            if inner is None:
                self.fail(UNDEFINED, at)
            return self.expanded(inner, at, depth + 1)
        return _reference.sub(one, value)

    def markup(self, seen):
        """What begins with `<`; True for the outermost element."""
        text, at = self.text, self.at
        if text.startswith('</', at):
            if not self.open:
                self.fail(JUNK if seen else INVALID_TOKEN, at if seen else at + 1)
            self.close(at)
        elif text.startswith('<!--', at):
            self.comment(at)
        elif text.startswith('<![CDATA[', at) and self.open:
            end = text.find(']]>', at)
            if end < 0:
                self.fail(UNCLOSED_CDATA, len(text))
            if end > at + 9:
                self.target.data(text[at + 9:end])
            self.at = end + 3
        elif text.startswith('<!DOCTYPE', at) and not self.open and not seen:
            self.doctype(at)
        elif text.startswith('<?', at):
            self.instruction(at)
        elif text.startswith('<!', at):
            self.fail(UNCLOSED_TOKEN if at + 2 >= len(text) else INVALID_TOKEN, at if at + 2 >= len(text) else at + 2)
        else:
            if seen and not self.open:
                self.fail(JUNK, at)
            self.element(at)
            return True

    def comment(self, at):
        text = self.text
        end = text.find('--', at + 4)
        if end < 0:
            self.fail(UNCLOSED_TOKEN, at)
        if not text.startswith('>', end + 2):
            self.fail(INVALID_TOKEN if end + 2 < len(text) else UNCLOSED_TOKEN, end + 2 if end + 2 < len(text) else at)
        self.at = end + 3
        if self.has_comment:
            self.target.comment(text[at + 4:end])

    def instruction(self, at):
        text = self.text
        found = _name.match(text, at + 2)
        if found is None:
            self.fail(INVALID_TOKEN, at + 2)
        end = text.find('?>', found.end())
        if end < 0:
            self.fail(UNCLOSED_TOKEN, at)
        name = found.group()
        if name.lower() == 'xml':
            if at > 0 or name != 'xml':
                self.fail(MISPLACED if name == 'xml' else INVALID_TOKEN, at if name == 'xml' else at + 2)
        elif self.has_pi:
            self.target.pi(name, text[_space.match(text, found.end()).end():end] or None)
        self.at = end + 2

    def doctype(self, at):
        """Entities of the internal subset are kept; all else is passed over."""
        text, i = self.text, at + 9
        depth = 0
        while True:
            if i >= len(text):
                self.fail(UNCLOSED_TOKEN if depth == 0 else NO_ELEMENTS, at if depth == 0 else len(text))
            c = text[i]
            if c in '\'"':
                i = text.find(c, i + 1)
                if i < 0:
                    self.fail(UNCLOSED_TOKEN, at)
            elif c == '[':
                depth += 1
            elif c == ']':
                depth -= 1
            elif text.startswith('<!--', i):
                i = text.find('-->', i)
                if i < 0:
                    self.fail(UNCLOSED_TOKEN, at)
                i += 2
            elif c == '>' and depth == 0:
                break
            elif depth:
                found = _entity.match(text, i)
                if found is not None:
                    self.entities.setdefault(found[1], _reference.sub(lambda m: m[0] if m[3] else self.referred(m, i), found[2] or found[3] or ''))
                    i = found.end() - 1
            i += 1
        self.at = i + 1

    def element(self, at):
        text = self.text
        found = _name.match(text, at + 1)
        if found is None:
            self.fail(UNCLOSED_TOKEN if at + 1 >= len(text) else INVALID_TOKEN, at if at + 1 >= len(text) else at + 1)
        name, i = found.group(), found.end()
        attributes, places = {}, {}
        declared = None
        while True:
            after = _space.match(text, i).end()
            if after >= len(text):
                self.fail(UNCLOSED_TOKEN, at)
            c = text[after]
            if c == '>' or text.startswith('/>', after):
                break
            found = _name.match(text, after) if after > i else None
            if found is None:
                ended = c == '/' and after + 1 >= len(text)
                self.fail(UNCLOSED_TOKEN if ended else INVALID_TOKEN, at if ended else after + (c == '/'))
            key = found.group()
            i, value = self.attribute(at, found.end())
            if key in attributes:
                self.fail(DUPLICATE, after)
            if key == 'xmlns' or key.startswith('xmlns:'):
                declared = dict(self.spaces[-1]) if declared is None else declared
                declared[key[6:]] = value
                places[key] = after
                if self.start_ns is not None:
                    self.start_ns(key[6:], value)
                attributes[key] = value
            else:
                attributes[key] = value
                places[key] = after
        spaces = self.spaces[-1] if declared is None else declared
        tag = self.named(name, spaces, at, True)
        own = {}
        for key, value in attributes.items():
            if key != 'xmlns' and not key.startswith('xmlns:'):
                full = self.named(key, spaces, at, False)
                if full in own:
                    self.fail(DUPLICATE, at)
                own[full] = value
        self.target.start(tag, own)
        if c == '>':
            self.open.append((name, tag, declared))
            self.spaces.append(spaces)
            self.at = after + 1
        else:
            self.target.end(tag)
            self.left(declared)
            self.at = after + 2

    def left(self, declared):
        if declared is not None and self.end_ns is not None:
            for prefix in declared:
                if self.spaces[-1].get(prefix) != declared[prefix]:
                    self.end_ns(prefix)

    def attribute(self, at, i):
        """The value of an attribute, and where it ends."""
        text = self.text
        i = _space.match(text, i).end()
        if i >= len(text):
            self.fail(UNCLOSED_TOKEN, at)
        if text[i] != '=':
            self.fail(INVALID_TOKEN, i)
        i = _space.match(text, i + 1).end()
        if i >= len(text):
            self.fail(UNCLOSED_TOKEN, at)
        quote = text[i]
        if quote not in '\'"':
            self.fail(INVALID_TOKEN, i)
        end = text.find(quote, i + 1)
        less = text.find('<', i + 1, end if end >= 0 else len(text))
        if less >= 0:
            self.fail(INVALID_TOKEN, less)
        if end < 0:
            self.fail(UNCLOSED_TOKEN, at)
        raw = text[i + 1:end]
        if '&' not in raw:
            return end + 1, raw.replace('\n', ' ').replace('\t', ' ')
        out = []
        k = i + 1
        while k < end:
            if text[k] == '&':
                found = _reference.match(text, k, end)
                if found is None:
                    self.fail_reference(k)
                out.append(self.referred(found, k))
                k = found.end()
            else:
                stop = text.find('&', k, end)
                stop = end if stop < 0 else stop
                out.append(text[k:stop].replace('\n', ' ').replace('\t', ' '))
                k = stop
        return end + 1, ''.join(out)

    def named(self, name, spaces, at, is_element):
        prefix, colon, local = name.partition(':')
        if not colon:
            uri = spaces.get('') if is_element else None
            return f'{{{uri}}}{name}' if uri else name
        uri = spaces.get(prefix)
        if uri is None:
            self.fail(UNBOUND, at)
        return f'{{{uri}}}{local}'

    def close(self, at):
        text = self.text
        found = _name.match(text, at + 2)
        if found is None:
            self.fail(UNCLOSED_TOKEN if at + 2 >= len(text) else INVALID_TOKEN, at if at + 2 >= len(text) else at + 2)
        i = _space.match(text, found.end()).end()
        if i >= len(text):
            self.fail(UNCLOSED_TOKEN, at)
        if text[i] != '>':
            self.fail(INVALID_TOKEN, i)
        name, tag, declared = self.open[-1]
        if found.group() != name:
            self.fail(TAG_MISMATCH, at + 2)
        self.open.pop()
        self.spaces.pop()
        self.target.end(tag)
        self.left(declared)
        self.at = i + 1


_entity = re.compile(f'<!ENTITY\\s+({_NAME})\\s+(?:"([^"]*)"|\'([^\']*)\')\\s*>')


def _reference_mistake(text, at):
    mistake = Mistake(INVALID_TOKEN, text, at)
    mistake.code = 14
    mistake.args = (mistake.args[0].replace(_messages[INVALID_TOKEN], 'reference to invalid character number'),)
    return mistake
