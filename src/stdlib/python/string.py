__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace',
           'Formatter', 'Template']

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


_word = frozenset(ascii_letters + digits + '_')
_absent = {}
# The parts of the last templates.
_known = {}


def _compiled(cls):
    import re
    mark = re.escape(cls.delimiter)
    name = cls.idpattern
    braced = cls.braceidpattern or name
    return re.compile(f'''
            {mark}(?:
              (?P<escaped>{mark})  |
              (?P<named>{name})       |
              {{(?P<braced>{braced})}} |
              (?P<invalid>)
            )
            ''', cls.flags | re.VERBOSE)


class _LazyPattern:
    # Compiled when somebody asks for it: few programs do.
    def __get__(self, instance, cls):
        cls = Template
        cls.pattern = made = _compiled(cls)
        return made


class _LazyFlags:
    def __get__(self, instance, cls):
        import re
        return re.IGNORECASE


class Template:
    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    pattern = _LazyPattern()
    flags = _LazyFlags()

    def __init_subclass__(cls):
        super().__init_subclass__()
        if 'pattern' in cls.__dict__:
            import re
            cls.pattern = re.compile(cls.pattern, cls.flags | re.VERBOSE)
        elif any(name in cls.__dict__ for name in ('delimiter', 'idpattern', 'braceidpattern', 'flags')):
            # The text may be any: what is written in the subclass decides.
            cls.pattern = _compiled(cls)

    def __init__(self, template):
        self.template = template

    def _tokens(self):
        for cls in type(self).__mro__:
            if cls is Template:
                break
            if 'pattern' in cls.__dict__:
                return self._found()
        text = self.template
        mark = self.delimiter
        if type(text) is not str or len(text) > 1000 or mark != '$':
            return self._plain(text, mark)
        try:
            return _known[text]
        except KeyError:
            pass
        if len(_known) >= 100:
            _known.clear()
        _known[text] = tokens = [*self._plain(text, mark)]
        return tokens

    def _found(self):
        at = 0
        text = self.template
        for m in self.pattern.finditer(text):
            yield 'text', text[at:m.start()], at
            at = m.end()
            named = m.group('named') or m.group('braced')
            if named is not None:
                yield 'name', (named, m.group()), m.start()
            elif m.group('escaped') is not None:
                yield 'escaped', self.delimiter, m.start()
            elif m.group('invalid') is not None:
                yield 'invalid', m.group(), m.start('invalid')
            else:
                raise ValueError('Unrecognized named group in pattern', self.pattern)
        yield 'text', text[at:], at

    def _plain(self, text, mark):
        at = 0
        while True:
            found = text.find(mark, at)
            if found < 0:
                yield 'text', text[at:], at
                return
            yield 'text', text[at:found], at
            after = found + len(mark)
            if text.startswith(mark, after):
                yield 'escaped', mark, found
                at = after + len(mark)
                continue
            braced = text.startswith('{', after)
            start = after + braced
            end = start
            while end < len(text) and text[end] in _word and not (end == start and text[end] in digits):
                end += 1
            if end > start and (not braced or text.startswith('}', end)):
                at = end + braced
                yield 'name', (text[start:end], text[found:at]), found
            else:
                yield 'invalid', mark, after
                at = after

    def _invalid(self, i):
        lines = self.template[:i].splitlines(keepends=True)
        if not lines:
            colno = 1
            lineno = 1
        else:
            colno = i - len(''.join(lines[:-1]))
            lineno = len(lines)
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (lineno, colno))

    def _render(self, mapping, kws, safe):
        if mapping is _absent:
            mapping = kws
        elif kws:
            from collections import ChainMap
            mapping = ChainMap(kws, mapping)
        out = []
        for kind, value, at in self._tokens():
            if kind == 'name':
                name, whole = value
                try:
                    out.append(str(mapping[name]))
                except KeyError:
                    if not safe:
                        raise
                    out.append(whole)
            elif kind == 'invalid':
                if not safe:
                    self._invalid(at)
                out.append(value)
            else:
                out.append(value)
        return ''.join(out)

    def substitute(self, mapping=_absent, /, **kws):
        return self._render(mapping, kws, False)

    def safe_substitute(self, mapping=_absent, /, **kws):
        return self._render(mapping, kws, True)

    def is_valid(self):
        return all(kind != 'invalid' for kind, _, _ in self._tokens())

    def get_identifiers(self):
        ids = []
        for kind, value, _ in self._tokens():
            if kind == 'name' and value[0] not in ids:
                ids.append(value[0])
            elif kind == 'invalid':
                pass
        return ids


def _parse(text):
    at = 0
    n = len(text)
    while at < n:
        start = at
        while at < n and text[at] not in '{}':
            at += 1
        literal = text[start:at]
        if at >= n:
            yield literal, None, None, None
            return
        c = text[at]
        if at + 1 < n and text[at + 1] == c:
            yield literal + c, None, None, None
            at += 2
            continue
        if c == '}':
            raise ValueError("Single '}' encountered in format string")
        if at + 1 >= n:
            raise ValueError("Single '{' encountered in format string")
        at += 1
        start = at
        depth = 1
        inside = False
        while at < n:
            c = text[at]
            if c == '{':
                if inside is False and depth == 1 and ':' not in text[start:at]:
                    raise ValueError("unexpected '{' in field name")
                depth += 1
            elif c == '}':
                depth -= 1
                if depth == 0:
                    break
            at += 1
        if depth:
            raise ValueError("expected '}' before end of string")
        field = text[start:at]
        at += 1
        end = 0
        while end < len(field) and field[end] not in ':!':
            if field[end] == '[':
                while end < len(field) and field[end] != ']':
                    end += 1
            else:
                end += 1
        name, rest = field[:end], field[end:]
        conversion = None
        if rest.startswith('!'):
            if len(rest) < 2:
                raise ValueError("end of string while looking for conversion specifier")
            conversion = rest[1]
            rest = rest[2:]
            if rest and rest[0] != ':':
                raise ValueError("expected ':' after conversion specifier")
        yield literal, name, rest[1:], conversion


def _field_split(name):
    end = 0
    while end < len(name) and name[end] not in '.[':
        end += 1
    first = name[:end]
    rest = []
    at = end
    while at < len(name):
        if name[at] == '.':
            end = at + 1
            while end < len(name) and name[end] not in '.[':
                end += 1
            attr = name[at + 1:end]
            if not attr:
                raise ValueError('Empty attribute in format string')
            rest.append((True, attr))
            at = end
        elif name[at] == '[':
            end = name.find(']', at)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            key = name[at + 1:end]
            if not key:
                raise ValueError('Empty attribute in format string')
            rest.append((False, int(key) if key.isdecimal() else key))
            at = end + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    return int(first) if first.isdecimal() else first, rest


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is not None:
                field_first = _field_split(field_name)[0]
                if field_first == '':
                    if auto_arg_index is False:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    field_name = str(auto_arg_index) + field_name
                    auto_arg_index += 1
                elif isinstance(field_first, int):
                    if auto_arg_index:
                        raise ValueError('cannot switch from automatic field numbering to manual field specification')
                    auto_arg_index = False
                obj, arg_used = self.get_field(field_name, args, kwargs)
                used_args.add(arg_used)
                obj = self.convert_field(obj, conversion)
                format_spec, auto_arg_index = self._vformat(format_spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index=auto_arg_index)
                result.append(self.format_field(obj, format_spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key]
        return kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        return _parse(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _field_split(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, i in rest:
            obj = getattr(obj, i) if is_attr else obj[i]
        return obj, first
