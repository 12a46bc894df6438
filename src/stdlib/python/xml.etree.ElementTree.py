"""XML as trees of elements. Reference: https://docs.python.org/3.13/library/xml.etree.elementtree.html"""

__all__ = ['Comment', 'dump', 'Element', 'ElementTree', 'fromstring', 'fromstringlist', 'indent', 'iselement', 'iterparse', 'parse', 'ParseError', 'PI',
           'ProcessingInstruction', 'QName', 'SubElement', 'tostring', 'tostringlist', 'TreeBuilder', 'VERSION', 'XML', 'XMLID', 'XMLParser',
           'XMLPullParser', 'register_namespace']

VERSION = '1.3.0'

import sys as _sys
import io as _io
import re as _re
import warnings as _warnings
import _elementpath as ElementPath
import _xmlparser


class ParseError(SyntaxError):
    pass


def iselement(element):
    return hasattr(element, 'tag')


class Element:
    text = None
    tail = None

    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError(f'Element() argument 2 must be dict, not {type(attrib).__name__}')
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self._children = []

    def __repr__(self):
        return f'<Element {self.tag!r} at {id(self):#x}>'

    def makeelement(self, tag, attrib, /):
        return self.__class__(tag, attrib)

    def __copy__(self):
        made = self.makeelement(self.tag, self.attrib)
        made.text, made.tail = self.text, self.tail
        made[:] = self
        return made

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = self.makeelement(self.tag, deepcopy(self.attrib, memo))
        made.text, made.tail = self.text, self.tail
        made._children = [deepcopy(child, memo) for child in self._children]
        return made

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        _warnings.warn('Testing an element\'s truth value will always return True in future versions.  Use specific \'len(elem)\' or '
                       '\'elem is not None\' test instead.', DeprecationWarning, stacklevel=2)
        return len(self._children) != 0

    def __getitem__(self, index):
        try:
            return self._children[index]
        except IndexError:
            raise IndexError('child index out of range') from None

    def __setitem__(self, index, element):
        if isinstance(index, slice):
            element = list(element)
            for e in element:
                _check(e)
        else:
            _check(element)
        try:
            self._children[index] = element
        except IndexError:
            raise IndexError('child assignment index out of range') from None

    def __delitem__(self, index):
        try:
            del self._children[index]
        except IndexError:
            raise IndexError('child assignment index out of range') from None

    def append(self, subelement, /):
        _check(subelement, 'append() argument 1')
        self._children.append(subelement)

    def extend(self, elements, /):
        for element in elements:
            _check(element)
            self._children.append(element)

    def insert(self, index, subelement, /):
        _check(subelement, 'insert() argument 2')
        self._children.insert(index, subelement)

    def remove(self, subelement, /):
        for i, child in enumerate(self._children):
            if child is subelement or child == subelement:
                del self._children[i]
                return
        raise ValueError('list.remove(x): x not in list')

    def find(self, path, namespaces=None):
        return ElementPath.find(self, path, namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return ElementPath.findtext(self, path, default, namespaces)

    def findall(self, path, namespaces=None):
        return ElementPath.findall(self, path, namespaces)

    def iterfind(self, path, namespaces=None):
        return ElementPath.iterfind(self, path, namespaces)

    def clear(self):
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        self.attrib[key] = value

    def keys(self):
        return list(self.attrib)

    def items(self):
        return list(self.attrib.items())

    def iter(self, tag=None):
        if tag == '*':
            tag = None
        stack = [iter((self,))]
        while stack:
            for e in stack[-1]:
                stack.append(iter(e._children))
                if tag is None or e.tag == tag:
                    yield e
                break
            else:
                stack.pop()

    def itertext(self):
        if not isinstance(self.tag, str) and self.tag is not None:
            return
        if self.text:
            yield self.text
        for e in self._children:
            yield from e.itertext()
            if e.tail:
                yield e.tail

    def __getstate__(self):
        return {'tag': self.tag, '_children': list(self._children), 'attrib': self.attrib, 'text': self.text, 'tail': self.tail}

    def __setstate__(self, state):
        self.__dict__.update(state)


def _check(e, what='expected an Element,'):
    if not isinstance(e, Element):
        if what.endswith(','):
            raise TypeError(f'{what} not "{type(e).__name__}"')
        raise TypeError(f'{what} must be xml.etree.ElementTree.Element, not {None if e is None else type(e).__name__}')


def SubElement(parent, tag, attrib={}, **extra):
    _check(parent, 'SubElement() argument 1')
    element = parent.makeelement(tag, {**attrib, **extra})
    parent.append(element)
    return element


def Comment(text=None):
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    element = Element(ProcessingInstruction)
    element.text = f'{target} {text}' if text else target
    return element


PI = ProcessingInstruction


class QName:
    def __init__(self, text_or_uri, tag=None):
        self.text = f'{{{text_or_uri}}}{tag}' if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.text!r}>'

    def __hash__(self):
        return hash(self.text)

    def _compared(self, other):
        return other.text if isinstance(other, QName) else other

    def __eq__(self, other):
        return self.text == self._compared(other)

    def __lt__(self, other):
        return self.text < self._compared(other)

    def __le__(self, other):
        return self.text <= self._compared(other)

    def __gt__(self, other):
        return self.text > self._compared(other)

    def __ge__(self, other):
        return self.text >= self._compared(other)


class ElementTree:
    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        self._root = element

    def parse(self, source, parser=None):
        opened = not hasattr(source, 'read')
        if opened:
            source = open(source, 'rb')
        try:
            parser = parser or XMLParser()
            parser.feed(source.read())
            self._root = parser.close()
            return self._root
        finally:
            if opened:
                source.close()

    def iter(self, tag=None):
        return self._root.iter(tag)

    def _relative(self, path):
        if path[:1] == '/':
            path = '.' + path
            _warnings.warn('This search is broken in 1.3 and earlier, and will be fixed in a future version.  If you rely on the current behaviour, '
                           f'change it to {path!r}', FutureWarning, stacklevel=3)
        return path

    def find(self, path, namespaces=None):
        return self._root.find(self._relative(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(self._relative(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(self._relative(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(self._relative(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *, short_empty_elements=True):
        if self._root is None:
            raise TypeError('ElementTree not initialized')
        method = method or 'xml'
        if method not in ('xml', 'html', 'text', 'c14n'):
            raise ValueError(f'unknown method {method!r}')
        encoding = encoding or 'us-ascii'
        data = ''.join(_written(self._root, encoding, xml_declaration, default_namespace, method, short_empty_elements))
        if encoding.lower() != 'unicode':
            data = data.encode(encoding, 'xmlcharrefreplace')
        if hasattr(file_or_filename, 'write'):
            file_or_filename.write(data)
        elif isinstance(data, bytes):
            with open(file_or_filename, 'wb') as file:
                file.write(data)
        else:
            with open(file_or_filename, 'w', encoding='utf-8', errors='xmlcharrefreplace') as file:
                file.write(data)


# ---------------------------------------------------------------- writing

_namespace_map = {
    'http://www.w3.org/XML/1998/namespace': 'xml', 'http://www.w3.org/1999/xhtml': 'html', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'http://schemas.xmlsoap.org/wsdl/': 'wsdl', 'http://www.w3.org/2001/XMLSchema': 'xs', 'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
    'http://purl.org/dc/elements/1.1/': 'dc',
}
_HTML_EMPTY = {'area', 'base', 'basefont', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'isindex', 'link', 'meta', 'param', 'source', 'track', 'wbr'}


def register_namespace(prefix, uri):
    if _re.match(r'ns\d+$', prefix):
        raise ValueError('Prefix format reserved for internal use')
    for known, name in list(_namespace_map.items()):
        if known == uri or name == prefix:
            del _namespace_map[known]
    _namespace_map[uri] = prefix


def _refused(text):
    raise TypeError(f'cannot serialize {text!r} (type {type(text).__name__})')


def _qnames(root, default_namespace):
    """The names as they are written, and the prefixes that their namespaces have got."""
    qnames, spaces = {None: None}, {}
    if default_namespace:
        spaces[default_namespace] = ''

    def add(qname):
        if qname[:1] == '{':
            uri, tag = qname[1:].rsplit('}', 1)
            prefix = spaces.get(uri)
            if prefix is None:
                prefix = _namespace_map.get(uri)
                if prefix is None:
                    prefix = f'ns{len(spaces)}'
                if prefix != 'xml':
                    spaces[uri] = prefix
            qnames[qname] = f'{prefix}:{tag}' if prefix else tag
        else:
            if default_namespace:
                raise ValueError('cannot use non-qualified names with default_namespace option')
            qnames[qname] = qname

    def note(name):
        if isinstance(name, QName):
            name = name.text
        if isinstance(name, str):
            if name not in qnames:
                add(name)
        else:
            _refused(name)

    for element in root.iter():
        tag = element.tag
        if tag is not None and tag is not Comment and tag is not PI:
            note(tag)
        for key, value in element.items():
            note(key)
            if isinstance(value, QName):
                note(value.text)
        if isinstance(element.text, QName):
            note(element.text.text)
    return qnames, spaces


def _escape(text, html=False):
    try:
        if '&' in text:
            text = text.replace('&', '&amp;')
        if '<' in text:
            text = text.replace('<', '&lt;')
        if '>' in text:
            text = text.replace('>', '&gt;')
        return text
    except (TypeError, AttributeError):
        _refused(text)


def _escape_attribute(text):
    text = _escape(text)
    for c, as_ in ('"', '&quot;'), ('\r', '&#13;'), ('\n', '&#10;'), ('\t', '&#09;'):
        if c in text:
            text = text.replace(c, as_)
    return text


def _escape_html_attribute(text):
    try:
        return text.replace('&', '&amp;').replace('>', '&gt;').replace('"', '&quot;')
    except (TypeError, AttributeError):
        _refused(text)


def _written(root, encoding, declaration, default_namespace, method, short_empty):
    out = []
    if method == 'xml' and (declaration or (declaration is None and encoding.lower() != 'unicode' and encoding.lower() not in ('utf-8', 'us-ascii'))):
        named = 'utf-8' if encoding.lower() == 'unicode' else encoding
        out.append(f"<?xml version='1.0' encoding='{named}'?>\n")
    if method == 'text':
        out.extend(root.itertext())
        if root.tail:
            out.append(root.tail)
        return out
    qnames, spaces = _qnames(root, default_namespace)
    _write_element(out.append, root, qnames, spaces, method == 'html', short_empty)
    return out


def _write_element(write, element, qnames, spaces, html, short_empty):
    # Ends of elements wait on the stack as texts.
    stack = [element]
    while stack:
        e = stack.pop()
        if isinstance(e, str):
            write(e)
            continue
        tag, text = e.tag, e.text
        tail = _escape(e.tail) if e.tail else ''
        if tag is Comment:
            write(f'<!--{_escape(text) if html else text}-->{tail}')
            continue
        if tag is PI:
            write(f'<?{_escape(text) if html else text}?>{tail}')
            continue
        name = qnames[tag.text if isinstance(tag, QName) else tag]
        if name is None:
            if text:
                write(_escape(text))
            stack.append(tail)
            stack.extend(reversed(e._children))
            continue
        write('<' + name)
        if spaces:
            for uri, prefix in sorted(spaces.items(), key=lambda item: item[1]):
                write(f' xmlns{":" + prefix if prefix else ""}="{_escape_html_attribute(uri) if html else _escape_attribute(uri)}"')
            spaces = None
        for key, value in e.items():
            key = key.text if isinstance(key, QName) else key
            value = qnames[value.text] if isinstance(value, QName) else _escape_html_attribute(value) if html else _escape_attribute(value)
            write(f' {qnames[key]}="{value}"')
        if html:
            write('>')
            if text:
                write(text if name.lower() in ('script', 'style') else _escape(text))
            if tail:
                stack.append(tail)
            if name.lower() not in _HTML_EMPTY:
                stack.append(f'</{name}>')
            stack.extend(reversed(e._children))
        elif text or len(e) or not short_empty:
            write('>')
            if text:
                write(qnames[text.text] if isinstance(text, QName) else _escape(text))
            if tail:
                stack.append(tail)
            stack.append(f'</{name}>')
            stack.extend(reversed(e._children))
        else:
            write(' />' + tail)


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    stream = _io.StringIO() if encoding == 'unicode' else _io.BytesIO()
    ElementTree(element).write(stream, encoding, xml_declaration=xml_declaration, default_namespace=default_namespace, method=method,
                               short_empty_elements=short_empty_elements)
    return stream.getvalue()


def tostringlist(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    return [tostring(element, encoding, method, xml_declaration=xml_declaration, default_namespace=default_namespace,
                     short_empty_elements=short_empty_elements)]


def dump(elem):
    if not isinstance(elem, ElementTree):
        elem = ElementTree(elem)
    elem.write(_sys.stdout, encoding='unicode')
    tail = elem.getroot().tail
    if not tail or tail[-1] != '\n':
        _sys.stdout.write('\n')


def indent(tree, space='  ', level=0):
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError(f'Initial indentation level must be >= 0, got {level}')
    if not len(tree):
        return

    def inner(element, level):
        before = '\n' + level * space
        within = before + space
        if not element.text or not element.text.strip():
            element.text = within
        for child in element:
            if len(child):
                inner(child, level + 1)
            if not child.tail or not child.tail.strip():
                child.tail = within
        if not child.tail.strip():
            child.tail = before

    inner(tree, level)


# ---------------------------------------------------------------- reading

class TreeBuilder:
    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False):
        self._data = []
        self._open = []
        self._last = None
        self._root = None
        self._tail = False
        self._factory = element_factory or Element
        self._comments = comment_factory or Comment
        self._pis = pi_factory or ProcessingInstruction
        self.insert_comments = insert_comments
        self.insert_pis = insert_pis

    def close(self):
        if self._open:
            raise AssertionError('missing end tags')
        if self._root is None:
            raise AssertionError('missing toplevel element')
        return self._root

    def _flush(self):
        if self._data:
            if self._last is not None:
                text = ''.join(self._data)
                if self._tail:
                    self._last.tail = text
                else:
                    self._last.text = text
            self._data = []

    def data(self, data, /):
        self._data.append(data)

    def start(self, tag, attrs, /):
        self._flush()
        element = self._last = self._factory(tag, attrs)
        if self._open:
            self._open[-1].append(element)
        elif self._root is None:
            self._root = element
        self._open.append(element)
        self._tail = False
        return element

    def end(self, tag, /):
        self._flush()
        self._last = self._open.pop()
        self._tail = True
        return self._last

    def comment(self, text, /):
        return self._single(self._comments, self.insert_comments, text)

    def pi(self, target, text=None, /):
        return self._single(self._pis, self.insert_pis, target, text)

    def _single(self, factory, insert, *args):
        element = factory(*args)
        if insert:
            self._flush()
            self._last = element
            if self._open:
                self._open[-1].append(element)
            self._tail = True
        return element


def _decoded(data):
    if isinstance(data, str):
        return data
    if data[:3] == b'\xef\xbb\xbf':
        return data[3:].decode('utf-8')
    if data[:2] in (b'\xff\xfe', b'\xfe\xff'):
        return data.decode('utf-16')
    found = _re.match(rb'<\?xml[^>]*?encoding\s*=\s*["\']([A-Za-z][-A-Za-z0-9._]*)', data)
    return data.decode(found[1].decode() if found else 'utf-8')


class XMLParser:
    """Collects what it is fed, and reads it when it is closed."""

    def __init__(self, *, target=None, encoding=None):
        self.target = TreeBuilder() if target is None else target
        self.version = 'Expat 2.6.3'
        self.entity = {}
        self._fed = []
        self._encoding = encoding

    def feed(self, data, /):
        if not isinstance(data, (str, bytes, bytearray)):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        self._fed.append(data)

    def close(self):
        fed = self._fed
        if fed and isinstance(fed[0], str):
            text = ''.join(piece if isinstance(piece, str) else bytes(piece).decode() for piece in fed)
        else:
            data = b''.join(piece.encode() if isinstance(piece, str) else bytes(piece) for piece in fed)
            text = data.decode(self._encoding) if self._encoding else _decoded(data)
        self._fed = []
        try:
            reader = _xmlparser.Parser(text, _Target(self.target))
            reader.entities.update(self.entity)
            reader.run()
        except _xmlparser.Mistake as e:
            mistake = ParseError(str(e))
            mistake.code, mistake.position = e.code, e.position
            raise mistake from None
        try:
            close = self.target.close
        except AttributeError:
            return None
        return close()

    def flush(self):
        pass


class _Target:
    """The methods of a target that it has; the others do nothing."""

    def __init__(self, target):
        nothing = lambda *args: None
        self.start = getattr(target, 'start', nothing)
        self.end = getattr(target, 'end', nothing)
        self.data = getattr(target, 'data', nothing)
        for name in ('comment', 'pi', 'start_ns', 'end_ns'):
            if hasattr(target, name):
                setattr(self, name, getattr(target, name))


def parse(source, parser=None):
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def XML(text, parser=None):
    parser = parser or XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


fromstring = XML


def fromstringlist(sequence, parser=None):
    parser = parser or XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()


def XMLID(text, parser=None):
    tree = XML(text, parser)
    return tree, {e.get('id'): e for e in tree.iter() if e.get('id')}


class _EventBuilder(TreeBuilder):
    def __init__(self, events):
        super().__init__(insert_comments='comment' in events, insert_pis='pi' in events)
        self.wanted = events
        self.events = []
        if 'start-ns' in events:
            self.start_ns = lambda prefix, uri: self.events.append(('start-ns', (prefix, uri)))
        if 'end-ns' in events:
            self.end_ns = lambda prefix: self.events.append(('end-ns', None))

    def _noted(self, event, element):
        if event in self.wanted:
            self.events.append((event, element))
        return element

    def start(self, tag, attrs, /):
        return self._noted('start', super().start(tag, attrs))

    def end(self, tag, /):
        return self._noted('end', super().end(tag))

    def comment(self, text, /):
        return self._noted('comment', super().comment(text))

    def pi(self, target, text=None, /):
        return self._noted('pi', super().pi(target, text))


class XMLPullParser:
    def __init__(self, events=None, *, _parser=None):
        events = ('end',) if events is None else tuple(events)
        for event in events:
            if event not in ('start', 'end', 'start-ns', 'end-ns', 'comment', 'pi'):
                raise ValueError(f'unknown event {event!r}')
        self._builder = _EventBuilder(events)
        self._parser = XMLParser(target=self._builder)

    def feed(self, data):
        self._parser.feed(data)

    def close(self):
        self._root = self._parser.close()

    def read_events(self):
        events = self._builder.events
        while events:
            yield events.pop(0)

    def flush(self):
        pass


class _Events:
    def __init__(self, source, events):
        self._pull = XMLPullParser(events)
        opened = not hasattr(source, 'read')
        if opened:
            source = open(source, 'rb')
        try:
            self._pull.feed(source.read())
        finally:
            if opened:
                source.close()
        self.root = None
        self._events = None

    def __iter__(self):
        return self

    def __next__(self):
        if self._events is None:
            self._pull.close()
            self._events = self._pull.read_events()
        try:
            return next(self._events)
        except StopIteration:
            self.root = self._pull._root
            raise

    def close(self):
        pass


def iterparse(source, events=None, parser=None):
    return _Events(source, events)
