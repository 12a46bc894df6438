"""The paths of `find` and `findall`: the part of XPath that `xml.etree.ElementTree` knows.

Reference: https://docs.python.org/3.13/library/xml.etree.elementtree.html#xpath-support
"""
import re

_TOKEN = re.compile(r"('[^']*'|\"[^\"]*\")|(::|//?|\.\.|\(\)|!=|[/.*:\[\]()@=])|((?:\{[^}]+\})?[^/\[\]()@!=\s]+)|\s+")
_POSITION = re.compile(r'-?\d+$')
_plans = {}


def _tokens(path, namespaces):
    default = namespaces.get('') if namespaces else None
    in_attribute = False
    for token in _TOKEN.findall(path):
        kind, tag = token[1], token[2]
        text = token[0]
        if tag and tag[0] != '{':
            if ':' in tag:
                prefix, uri = tag.split(':', 1)
                try:
                    if not namespaces:
                        raise KeyError
                    yield kind, f'{{{namespaces[prefix]}}}{uri}'
                except KeyError:
                    raise SyntaxError(f'prefix {prefix!r} not found in prefix map') from None
            elif default and not in_attribute:
                yield kind, f'{{{default}}}{tag}'
            else:
                yield kind, tag
            in_attribute = False
        else:
            yield (text or kind), tag
            in_attribute = kind == '@'


def _is_wild(tag):
    return tag[:3] == '{*}' or tag[-2:] == '}*'


def _matching(tag):
    """A test for the tags that a name with a star stands for."""
    if tag == '{*}*':
        return lambda t: isinstance(t, str)
    if tag == '{}*':
        return lambda t: isinstance(t, str) and t[:1] != '{'
    if tag[:3] == '{*}':
        name, suffix = tag[3:], tag[2:]
        return lambda t: isinstance(t, str) and (t == name or t.endswith(suffix))
    space = tag[:-1]
    return lambda t: isinstance(t, str) and t.startswith(space)


def _children(tag):
    if tag[:2] == '{}' and tag != '{}*':
        tag = tag[2:]
    if tag == '*':
        def select(context, found):
            for element in found:
                yield from element
    elif _is_wild(tag):
        fits = _matching(tag)

        def select(context, found):
            for element in found:
                for e in element:
                    if fits(e.tag):
                        yield e
    else:
        def select(context, found):
            for element in found:
                for e in element:
                    if e.tag == tag:
                        yield e
    return select


def _descendants(following, token):
    try:
        token = following()
    except StopIteration:
        return None
    if token[0] == '*':
        tag = '*'
    elif not token[0]:
        tag = token[1]
    else:
        raise SyntaxError('invalid descendant')
    if tag[:2] == '{}' and tag != '{}*':
        tag = tag[2:]
    fits = _matching(tag) if _is_wild(tag) else None

    def select(context, found):
        for element in found:
            for e in element.iter(None if fits or tag == '*' else tag):
                if e is not element and (fits is None or fits(e.tag)):
                    yield e
    return select


def _itself(context, found):
    yield from found


def _parents(context, found):
    seen = {}
    for element in found:
        if element in context.parents:
            parent = context.parents[element]
            if parent not in seen:
                seen[parent] = None
                yield parent


def _predicate(following, token):
    signature, values = [], []
    while True:
        try:
            token = following()
        except StopIteration:
            return None
        if token[0] == ']':
            break
        if token == ('', ''):
            continue
        if token[0] and token[0][:1] in '\'"':
            token = "'", token[0][1:-1]
        signature.append(token[0] or '-')
        values.append(token[1])
    signature = ''.join(signature)
    if signature == '@-':
        key = values[1]
        return _filtered(lambda e: e.get(key) is not None)
    if signature in ("@-='", "@-!='"):
        key, value = values[1], values[-1]
        if '!=' in signature:
            return _filtered(lambda e: e.get(key, value) != value)
        return _filtered(lambda e: e.get(key) == value)
    if signature == '-' and not _POSITION.match(values[0]):
        tag = values[0]
        return _filtered(lambda e: e.find(tag) is not None)
    if signature in (".='", ".!='") or (signature in ("-='", "-!='") and not _POSITION.match(values[0])):
        tag, value = values[0], values[-1]
        equal = '!=' not in signature
        if tag:
            return _filtered(lambda e: any((''.join(c.itertext()) == value) == equal for c in e.findall(tag)))
        return _filtered(lambda e: (''.join(e.itertext()) == value) == equal)
    if signature in ('-', '-()', '-()-'):
        if signature == '-':
            index = int(values[0]) - 1
            if index < 0:
                raise SyntaxError('XPath position >= 1 expected')
        else:
            if values[0] != 'last':
                raise SyntaxError('unsupported function')
            index = -1
            if signature == '-()-':
                try:
                    index = int(values[2]) - 1
                except ValueError:
                    raise SyntaxError('unsupported expression')
                if index > -2:
                    raise SyntaxError('XPath offset from last() must be negative')

        def select(context, found):
            for element in found:
                try:
                    siblings = list(context.parents[element].findall(element.tag))
                    if siblings[index] is element:
                        yield element
                except (IndexError, KeyError):
                    pass
        return select
    raise SyntaxError('invalid predicate')


def _filtered(test):
    def select(context, found):
        for element in found:
            if test(element):
                yield element
    return select


def _step(following, token):
    kind, tag = token
    if kind == '':
        return _children(tag)
    if kind == '*':
        return _children('*')
    if kind == '.':
        return _itself
    if kind == '..':
        return _parents
    if kind == '//':
        return _descendants(following, token)
    if kind == '[':
        return _predicate(following, token)
    raise KeyError(kind)


class _Context:
    def __init__(self, root):
        self.root = root
        self._parents = None

    @property
    def parents(self):
        if self._parents is None:
            self._parents = {child: parent for parent in self.root.iter() for child in parent}
        return self._parents


def _plan(path, namespaces):
    if path[-1:] == '/':
        path += '*'
    key = path, tuple(sorted(namespaces.items())) if namespaces else None
    plan = _plans.get(key)
    if plan is None:
        if len(_plans) > 100:
            _plans.clear()
        if path[:1] == '/':
            raise SyntaxError('cannot use absolute path on element')
        following = iter(_tokens(path, namespaces)).__next__
        plan = []
        try:
            token = following()
        except StopIteration:
            return None
        while True:
            try:
                plan.append(_step(following, token))
            except StopIteration:
                raise SyntaxError('invalid path') from None
            try:
                token = following()
                if token[0] == '/':
                    token = following()
            except StopIteration:
                break
        _plans[key] = plan
    return plan


def iterfind(element, path, namespaces=None):
    plan = _plan(path, namespaces)
    if plan is None:
        return None
    found = [element]
    context = _Context(element)
    for select in plan:
        found = select(context, found)
    return iter(found)


def find(element, path, namespaces=None):
    return next(iterfind(element, path, namespaces), None)


def findall(element, path, namespaces=None):
    return list(iterfind(element, path, namespaces))


def findtext(element, path, default=None, namespaces=None):
    found = find(element, path, namespaces)
    if found is None:
        return default
    return found.text if found.text is not None else ''
