import _json
from json import JSONEncoder

INFINITY = float('inf')


def encode_basestring(s):
    return _json.quoted(s, False)


def encode_basestring_ascii(s):
    return _json.quoted(s, True)


py_encode_basestring = c_encode_basestring = encode_basestring
py_encode_basestring_ascii = c_encode_basestring_ascii = encode_basestring_ascii


def chunks(encoder, o):
    """The text of a value in the pieces in which `iterencode` gives it."""
    indent = encoder.indent
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    quoted = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
    item_separator, key_separator = encoder.item_separator, encoder.key_separator
    open_now = {} if encoder.check_circular else None

    def simple(v):
        # The text of a value that is no container; None for others.
        if isinstance(v, str):
            return quoted(v)
        if v is None:
            return 'null'
        if v is True:
            return 'true'
        if v is False:
            return 'false'
        if isinstance(v, int):
            return int.__repr__(v)
        if isinstance(v, float):
            return number(v)
        return None

    def number(v):
        if v != v:
            text = 'NaN'
        elif v == INFINITY:
            text = 'Infinity'
        elif v == -INFINITY:
            text = '-Infinity'
        else:
            return float.__repr__(v)
        if not encoder.allow_nan:
            raise ValueError('Out of range float values are not JSON compliant: ' + repr(v))
        return text

    def entered(v):
        if open_now is not None:
            if id(v) in open_now:
                raise ValueError('Circular reference detected')
            open_now[id(v)] = v

    def left(v):
        if open_now is not None:
            del open_now[id(v)]

    def items(v, level):
        if not v:
            yield '[]'
            return
        entered(v)
        buffer, separator = '[', item_separator
        if indent is not None:
            level += 1
            line = '\n' + indent * level
            separator += line
            buffer += line
        first = True
        for item in v:
            if first:
                first = False
            else:
                buffer = separator
            text = simple(item)
            if text is not None:
                yield buffer + text
            else:
                yield buffer
                yield from any_value(item, level)
        if first:
            yield buffer
        if indent is not None:
            yield '\n' + indent * (level - 1)
        yield ']'
        left(v)

    def key_text(key):
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return number(key)
        if key is True:
            return 'true'
        if key is False:
            return 'false'
        if key is None:
            return 'null'
        if isinstance(key, int):
            return int.__repr__(key)
        if encoder.skipkeys:
            return None
        raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')

    def entries(v, level):
        if not v:
            yield '{}'
            return
        entered(v)
        yield '{'
        separator = item_separator
        if indent is not None:
            level += 1
            line = '\n' + indent * level
            separator += line
            yield line
        first = True
        for key, value in sorted(v.items()) if encoder.sort_keys else v.items():
            name = key_text(key)
            if name is None:
                continue
            if first:
                first = False
            else:
                yield separator
            yield quoted(name)
            yield key_separator
            text = simple(value)
            if text is not None:
                yield text
            else:
                yield from any_value(value, level)
        if indent is not None:
            yield '\n' + indent * (level - 1)
        yield '}'
        left(v)

    def any_value(v, level):
        text = simple(v)
        if text is not None:
            yield text
        elif isinstance(v, (list, tuple)):
            yield from items(v, level)
        elif isinstance(v, dict):
            yield from entries(v, level)
        else:
            entered(v)
            yield from any_value(encoder.default(v), level)
            left(v)

    return any_value(o, 0)
