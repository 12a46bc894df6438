__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape', 'error', 'Pattern', 'Match', 'A', 'I',
           'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError']
__version__ = '2.2.1'

import _re
from _re import Match, Pattern


class PatternError(Exception):
    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = '%s at position %d' % (msg, pos)
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = '%s (line %d, column %d)' % (msg, self.lineno, self.colno)
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


error = PatternError


class _FlagType(type):
    # Flags as `enum` shows them, without its machinery: few programs look.
    @property
    def __members__(cls):
        from types import MappingProxyType
        return MappingProxyType({name: getattr(cls, name) for name in ('NOFLAG', 'ASCII', 'A', 'IGNORECASE', 'I', 'LOCALE', 'L', 'UNICODE', 'U', 'MULTILINE', 'M',
                                                                       'DOTALL', 'S', 'VERBOSE', 'X', 'DEBUG')})

    def __iter__(cls):
        return iter([cls(bit) for bit, name in _names])

    def __len__(cls):
        return len(_names)

    def __getitem__(cls, name):
        return cls.__members__[name]

    def __contains__(cls, value):
        return isinstance(value, int)

    def __repr__(cls):
        return "<flag 'RegexFlag'>"


class RegexFlag(int, metaclass=_FlagType):
    __slots__ = ()

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        return '|'.join(_named(int(self), '')) or 'NOFLAG'

    def __repr__(self):
        return '|'.join(_named(int(self), 're.')) or 're.NOFLAG'

    __str__ = __repr__

    def __format__(self, spec):
        return format(int(self), spec) if spec else repr(self)

    def __iter__(self):
        return iter([RegexFlag(bit) for bit, name in _names if self & bit])

    def __len__(self):
        return len(list(iter(self)))

    def __bool__(self):
        return int(self) != 0

    def __contains__(self, other):
        return int(self) & other == other

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    def __invert__(self):
        return RegexFlag(~int(self) & max(511, (1 << int(self).bit_length()) - 1))

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


def _named(flags, prefix):
    found = [prefix + name for bit, name in _names if flags & bit]
    rest = flags & ~510
    if rest:
        found.append(hex(rest) if prefix else str(rest))
    return found


_names = [(256, 'ASCII'), (2, 'IGNORECASE'), (4, 'LOCALE'), (32, 'UNICODE'), (8, 'MULTILINE'), (16, 'DOTALL'), (64, 'VERBOSE'), (128, 'DEBUG')]
NOFLAG = RegexFlag.NOFLAG = RegexFlag(0)
I = IGNORECASE = RegexFlag.I = RegexFlag.IGNORECASE = RegexFlag(2)
L = LOCALE = RegexFlag.L = RegexFlag.LOCALE = RegexFlag(4)
M = MULTILINE = RegexFlag.M = RegexFlag.MULTILINE = RegexFlag(8)
S = DOTALL = RegexFlag.S = RegexFlag.DOTALL = RegexFlag(16)
U = UNICODE = RegexFlag.U = RegexFlag.UNICODE = RegexFlag(32)
X = VERBOSE = RegexFlag.X = RegexFlag.VERBOSE = RegexFlag(64)
DEBUG = RegexFlag.DEBUG = RegexFlag(128)
A = ASCII = RegexFlag.A = RegexFlag.ASCII = RegexFlag(256)
_cache = {}


def _compile(pattern, flags):
    # Most patterns are texts without flags: those are their own keys.
    key = pattern if type(pattern) is str and flags == 0 and type(flags) is int else (type(pattern), pattern, flags)
    try:
        return _cache[key]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    p = _re.compile(pattern, flags & -1)
    if type(p) is tuple:
        p, doubts = p
        import warnings
        for doubt in doubts:
            warnings.warn(doubt, FutureWarning, stacklevel=3)
    if len(_cache) >= 512:
        del _cache[next(iter(_cache))]
    _cache[key] = p
    return p


def compile(pattern, flags=0):
    return _compile(pattern, flags)


def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string)


def _rest(name, count, args, flags, what):
    if count is not _absent:
        raise TypeError(f"{name}() got multiple values for argument '{what}'")
    count, *args = args
    if args:
        if flags is not _absent:
            raise TypeError(f"{name}() got multiple values for argument 'flags'")
        flags, *args = args
        if args:
            least = 2 if what == 'maxsplit' else 3
            raise TypeError(f'{name}() takes from {least} to {least + 2} positional arguments but {least + 2 + len(args)} were given')
    import warnings
    warnings.warn(f"'{what}' is passed as positional argument", DeprecationWarning, stacklevel=3)
    return 0 if count is _absent else count, 0 if flags is _absent else flags


_absent = object()


def sub(pattern, repl, string, *args, count=_absent, flags=_absent):
    if args:
        count, flags = _rest('sub', count, args, flags, 'count')
    else:
        if count is _absent:
            count = 0
        if flags is _absent:
            flags = 0
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_absent, flags=_absent):
    if args:
        count, flags = _rest('subn', count, args, flags, 'count')
    else:
        if count is _absent:
            count = 0
        if flags is _absent:
            flags = 0
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_absent, flags=_absent):
    if args:
        maxsplit, flags = _rest('split', maxsplit, args, flags, 'maxsplit')
    else:
        if maxsplit is _absent:
            maxsplit = 0
        if flags is _absent:
            flags = 0
    return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string)


def purge():
    _cache.clear()


_special = {i: '\\' + chr(i) for i in b'()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, 'latin1').translate(_special).encode('latin1')


class Scanner:
    # Splits a text by the first of several patterns that fits at each place.
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._patterns = [(compile(phrase, flags), action) for phrase, action in lexicon]
        self.scanner = compile('|'.join([f'({phrase})' for phrase, action in lexicon]), flags)

    def scan(self, string):
        result = []
        i = 0
        while True:
            for pattern, action in self._patterns:
                m = pattern.match(string, i)
                if m:
                    break
            else:
                break
            j = m.end()
            if i == j:
                break
            if callable(action):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                result.append(action)
            i = j
        return result, string[i:]
